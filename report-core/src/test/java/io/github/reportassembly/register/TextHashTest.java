package io.github.reportassembly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hashes stand in registers for years: the canonical form that they are taken of never changes. */
class TextHashTest {
    private static String canonical(String markdown) {
        SourceText text = SourceText.of(new SourceFile("rec-a.yaml", markdown));
        return CanonicalText.of(List.of(), new MarkdownReader(new DiagnosticList()).blocks("rec-a", "", text));
    }

    @Test
    void isThatOfTheWordsWithABlankLineBetweenBlocks() {
        assertThat(canonical("""
                Drain the basin
                in  winter [@src-laboratory, p. 3]:

                * before the first
                  frost,
                * with a sign.

                See @rec-old-pump.
                """)).isEqualTo("""
                Drain the basin in winter [@src-laboratory, p. 3]:

                - before the first frost,
                - with a sign.

                See @rec-old-pump.""");
        assertThat(Seal.of("The board should set aside the cost of one handover.")
                        .digits())
                .startsWith("89fd58b742b6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*one* word | _one_ word",
                "one word | one <!-- not two --> word",
                "`one`  word | `one` word",
            })
    void isTheSameHoweverItWasTyped(String first, String second) {
        assertThat(canonical(first)).isEqualTo(canonical(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one word | one words",
                "one word | *one* word",
                "*one* word | **one** word",
                "- one | 1. one",
                "1. one | 2. one",
                "one | > one",
                "[one](https://example.org/a) | [one](https://example.org/b)",
                "see @rec-a | see [-@rec-a]",
                "see @rec-a | see \\@rec-a{.x}",
                "`one` | one",
            })
    void isAnotherForAnotherMeaning(String first, String second) {
        assertThat(canonical(first)).isNotEqualTo(canonical(second));
    }
}
