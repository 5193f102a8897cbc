package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps its own order in text that runs to the left. */
class ForeignPhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الإصدار 2.0-rc1 من الصيغة | 2.0-rc1",
                "في 2026-07-01 وبعده | 2026-07-01",
                "وفق RFC 4871 وغيره | RFC 4871",
                "النتيجتان F3.2، F3.3 معًا | F3.2/F3.3",
                "المشغلون one، two، three | one/two/three",
                "الملف a/b-2.txt. ثم | a/b-2.txt",
                "الهاتف +1-555-0100 الآن | 1-555-0100",
                "الفقرة 9.1.1 من الاتفاق | ''",
                "الصفحات 10-20 من التقرير | ''",
                "كلمة escrow الإنجليزية | ''",
                "بنسبة 12.5% فقط | ''"
            })
    void codesAndListedNamesAreFound(String text, String expected) {
        String found = ForeignPhrases.of(text).stream()
                .map(phrase -> text.substring(phrase.start(), phrase.end()))
                .collect(Collectors.joining("/"));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aCodeRunsToTheRightAndItsNeighboursToTheLeft() {
        String text = "من 2.0-rc1 إلى";
        Directions directions = Directions.of(text, true);

        assertThat(directions.level(1)).isEqualTo((byte) 1);
        for (int i = text.indexOf('2'); i <= text.indexOf("c1") + 1; i++) {
            assertThat(directions.level(i)).isEqualTo((byte) 2);
        }
        assertThat(directions.level(text.length() - 1)).isEqualTo((byte) 1);
    }

    @Test
    void twoCodesAtAnArabicCommaDoNotBecomeOnePhrase() {
        String text = "في F3.2، F3.3";
        Directions directions = Directions.of(text, true);

        assertThat(directions.level(text.indexOf('،'))).isEqualTo((byte) 1);
        assertThat(directions.level(text.indexOf("F3.3"))).isEqualTo((byte) 2);
    }
}
