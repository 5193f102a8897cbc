package io.github.reportassembly.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternHyphenatorTest {
    private final Hyphenator hyphenator = new PatternHyphenator(getClass().getClassLoader());

    private String divided(String word, String language) {
        StringBuilder text = new StringBuilder(word);
        int[] points = hyphenator.points(word, language);
        for (int i = points.length - 1; i >= 0; i--) {
            text.insert(points[i], '-');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, recommendation, rec-om-men-da-tion",
        "en, hyphenation, hyphen-ation",
        "en-GB, implementation, imple-men-ta-tion",
        "en, associates, asso-ciates",
        "en, Responsibility, Respon-si-bil-ity",
        "fr, recommandations, recom-man-da-tions",
        "fr, sécurité, sécu-rité",
        "es, recomendaciones, reco-men-da-cio-nes",
        "es, instituciones, ins-ti-tu-cio-nes",
        "ru, безопасность, без-опас-ность",
        "ru, рекомендации, реко-мен-да-ции"
    })
    void wordsAreDividedAsTheirLanguageHasIt(String language, String word, String expected) {
        assertThat(divided(word, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, GitHubRepository", "en, NASA", "en, table", "de, Donaudampfschifffahrt", "../en, recommendation"})
    void otherWordsAreNotDivided(String language, String word) {
        assertThat(hyphenator.points(word, language)).isEmpty();
    }

    @Test
    void threeLettersStayOnEachSide() {
        assertThat(divided("abomination", "en")).isEqualTo("abom-i-na-tion");
        for (int point : hyphenator.points("international", "en")) {
            assertThat(point).isBetween(3, 10);
        }
    }
}
