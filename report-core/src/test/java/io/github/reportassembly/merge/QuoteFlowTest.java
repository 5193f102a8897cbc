package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.language.PhraseBook;
import io.github.reportassembly.language.QuotationMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFlowTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    en | She said "yes".             | She said “yes”.
                    en | "Yes," ("perhaps")        | “Yes,” (“perhaps”)
                    en | word—"quoted"—word          | word—“quoted”—word
                    en | "I meant—" he began         | “I meant—” he began
                    en | It's the registries' data     | It’s the registries’ data
                    en | the '90s and 'tis             | the ’90s and ’tis
                    en | a 'new' word, 'new'.          | a ‘new’ word, ‘new’.
                    en | "the 'new' word"            | “the ‘new’ word”
                    en | 5'10" tall, 3.5" disks      | 5'10" tall, 3.5" disks
                    en | "Section 5" and 1990's      | “Section 5” and 1990’s
                    en | no"where and 5' wide         | no"where and 5' wide
                    fr | Il dit "oui".               | Il dit «\u202foui\u202f».
                    fr | l'eau de "l'île"            | l’eau de «\u202fl’île\u202f»
                    fr | Vraiment ? Oui : non ; si !   | Vraiment\u202f? Oui\u00a0: non\u202f; si\u202f!
                    fr | « oui »                       | «\u202foui\u202f»
                    fr | à 12:30, ::: et :-)           | à 12:30, ::: et :-)
                    es | Dijo "sí" y 'no'.           | Dijo «sí» y “no”.
                    ru | Он сказал "да".             | Он сказал «да».
                    ar | قال "نعم" ثم ذهب            | قال «نعم» ثم ذهب
                    zh | 他说"你好"他说"再见"。    | 他说“你好”他说“再见”。
                    zh | 他说'你好'。                  | 他说‘你好’。
                    """)
    void setsTheMarksOfTheLanguage(String language, String source, String expected) {
        assertThat(convert(language, source)).isEqualTo(expected);
    }

    /** What the toolkit quotes itself looks the same. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void agreesWithTheLabels(String language) {
        String label =
                PhraseBook.load(QuoteFlowTest.class.getClassLoader(), language).text("quotation", "x");

        assertThat(convert(language, "\"x\"")).isEqualTo(label);
    }

    @Test
    void goesOnBehindOtherThings() {
        QuoteFlow flow = new QuoteFlow(QuotationMarks.of("en").orElseThrow());

        assertThat(flow.convert("see \"")).isEqualTo("see “");
        flow.passOther();
        assertThat(flow.convert("\" there")).isEqualTo("” there");
    }

    @Test
    void leavesLanguagesThatItDoesNotKnow() {
        assertThat(QuotationMarks.of("haw")).isEmpty();
        assertThat(QuotationMarks.of("zh-Hans")).isEqualTo(QuotationMarks.of("zh"));
    }

    private static String convert(String language, String source) {
        return new QuoteFlow(QuotationMarks.of(language).orElseThrow()).convert(source);
    }
}
