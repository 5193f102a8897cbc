package io.github.reportassembly.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plurals, lists, dates and quotations as each of the six languages has them. The words are the toolkit's own: those
 * that Java brings change from release to release.
 */
class WordingTest {
    private static Wording wording(String language) {
        return new Wording(PhraseBook.load(WordingTest.class.getClassLoader(), language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0 recommendations, 1 recommendation, 2 recommendations, 5 recommendations, 11 recommendations,"
                + " 21 recommendations, 100 recommendations",
        "fr, 0 recommandation, 1 recommandation, 2 recommandations, 5 recommandations, 11 recommandations,"
                + " 21 recommandations, 100 recommandations",
        "es, 0 recomendaciones, 1 recomendación, 2 recomendaciones, 5 recomendaciones, 11 recomendaciones,"
                + " 21 recomendaciones, 100 recomendaciones",
        "ru, 0 рекомендаций, 1 рекомендация, 2 рекомендации, 5 рекомендаций, 11 рекомендаций, 21 рекомендация,"
                + " 100 рекомендаций",
        "ar, لا توصيات, توصية واحدة, توصيتان, 5 توصيات, 11 توصية, 21 توصية, 100 توصية",
        "zh, 0 项建议, 1 项建议, 2 项建议, 5 项建议, 11 项建议, 21 项建议, 100 项建议"
    })
    void countedThings(
            String language,
            String none,
            String one,
            String two,
            String five,
            String eleven,
            String more,
            String many) {
        Wording wording = wording(language);
        int[] numbers = {0, 1, 2, 5, 11, 21, 100};
        List<String> expected = List.of(none, one, two, five, eleven, more, many);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(wording.count("history.recommendations", numbers[i])).isEqualTo(expected.get(i));
        }
    }

    /** The categories of CLDR 46 for whole numbers, at the numbers where one ends and another begins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 1 21 31 101 121 | рекомендация",
                "ru | 2 3 4 22 24 32 102 | рекомендации",
                "ru | 0 5 9 10 11 12 13 14 15 19 20 25 111 112 114 | рекомендаций",
                "ar | 3 4 9 10 103 110 1003 | توصيات",
                "ar | 11 12 99 100 101 102 111 199 | توصية",
                "fr | 0 1 | recommandation",
                "fr | 2 10 100 | recommandations",
                "es | 1 | recomendación",
                "es | 0 2 21 | recomendaciones"
            })
    void pluralCategoriesEndWhereTheyShould(String language, String numbers, String word) {
        for (String number : numbers.split(" ", -1)) {
            assertThat(wording(language).count("history.recommendations", Integer.parseInt(number)))
                    .isEqualTo(number + " " + word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A | A and B | A, B and C | A, B, C and D",
                "fr | A | A et B | A, B et C | A, B, C et D",
                "es | A | A y B | A, B y C | A, B, C y D",
                "ru | A | A и B | A, B и C | A, B, C и D",
                "ar | A | A وB | A، B وC | A، B، C وD",
                "zh | A | A和B | A、B和C | A、B、C和D"
            })
    void lists(String language, String one, String two, String three, String four) {
        Wording wording = wording(language);
        assertThat(wording.list(List.of("A"))).isEqualTo(one);
        assertThat(wording.list(List.of("A", "B"))).isEqualTo(two);
        assertThat(wording.list(List.of("A", "B", "C"))).isEqualTo(three);
        assertThat(wording.list(List.of("A", "B", "C", "D"))).isEqualTo(four);
    }

    @ParameterizedTest
    @CsvSource({
        "India, Chile e India",
        "Irán, Chile e Irán",
        "hidrología, Chile e hidrología",
        "Honduras, Chile y Honduras",
        "hielo, Chile y hielo",
        "Yemen, Chile y Yemen"
    })
    void inSpanishAndBeforeTheSoundOfIIsAnotherWord(String next, String list) {
        assertThat(wording("es").list(List.of("Chile", next))).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1 January 2026, 2 March 2026, 31 December 2026",
        "fr, 1er janvier 2026, 2 mars 2026, 31 décembre 2026",
        "es, 1 de enero de 2026, 2 de marzo de 2026, 31 de diciembre de 2026",
        "ru, 1 января 2026 г., 2 марта 2026 г., 31 декабря 2026 г.",
        "ar, 1 يناير/كانون الثاني 2026, 2 مارس/آذار 2026, 31 ديسمبر/كانون الأول 2026",
        "zh, 2026年1月1日, 2026年3月2日, 2026年12月31日"
    })
    void dates(String language, String first, String second, String last) {
        Wording wording = wording(language);
        assertThat(spaced(wording.date(LocalDate.of(2026, 1, 1)))).isEqualTo(first);
        assertThat(spaced(wording.date(LocalDate.of(2026, 3, 2)))).isEqualTo(second);
        assertThat(spaced(wording.date(LocalDate.of(2026, 12, 31)))).isEqualTo(last);
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({"en, “words”", "fr, «\u202fwords\u202f»", "es, «words»", "ru, «words»", "ar, «words»", "zh, “words”"})
    void quotations(String language, String quoted) {
        assertThat(wording(language).quoted("words")).isEqualTo(quoted);
    }

    /** Arabic has a form for two of a thing, also where the two are named. */
    @Test
    void twoThingsInArabicAreADual() {
        Phrases phrases = PhraseBook.load(WordingTest.class.getClassLoader(), "ar");
        PhraseBook english = (PhraseBook) PhraseBook.load(WordingTest.class.getClassLoader(), "en");
        Set<String> keys = english.keys();
        assertThat(keys)
                .filteredOn(key -> key.startsWith("reference.") && key.endsWith(".many"))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(phrases.has(key.replace(".many", ".two")))
                        .as(key)
                        .isTrue());
    }

    /** Straight marks and wrong spaces come in by typing; none of the languages prints them so. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void labelsHaveTheMarksOfTheirLanguage(String language) {
        PhraseBook phrases = (PhraseBook) PhraseBook.load(WordingTest.class.getClassLoader(), language);
        for (String key : phrases.keys()) {
            String text = phrases.text(key);
            assertThat(text).as(key).doesNotContain("'", "\"", "...", "  ");
            if (language.equals("fr")) {
                assertThat(text)
                        .as(key)
                        .doesNotContainPattern("[^\u202f(][;:!?»]")
                        .doesNotContainPattern("«[^\u202f]");
            }
            if (language.equals("zh") && text.matches(".*\\p{IsHan}.*")) {
                assertThat(text).as(key).doesNotContainPattern("\\p{IsHan}[,;:.?!()]");
            }
            if (language.equals("ar") && text.matches(".*\\p{IsArabic}.*")) {
                assertThat(text).as(key).doesNotContain(",", ";", "?");
            }
        }
    }
}
