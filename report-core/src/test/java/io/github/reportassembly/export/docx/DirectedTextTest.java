package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of text by direction: {@code <} runs to the left, {@code >} to the right; marks are shown as L and R. */
class DirectedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text | >plain text",
                "say \u0633\u0644\u0627\u0645, \u0623\u0647\u0644\u0627 twice"
                        + "| >say  <\u0633\u0644\u0627\u0645, \u0623\u0647\u0644\u0627 > twice",
            })
    void amongWordsThatRunToTheRight(String text, String expected) {
        assertThat(shown(text, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0646\u0635 12 | <\u0646\u0635 12",
                "12.3 | <12.3",
                "\u0625\u0635\u062F\u0627\u0631 2.0-rc1 \u0647\u0646\u0627"
                        + "| <\u0625\u0635\u062F\u0627\u0631  >L2.0-rc1 < \u0647\u0646\u0627",
                "\u0641\u064A 2026-07-01. | <\u0641\u064A  >L2026-07-01 <R.",
                "\u0646\u0635 RFC 4871\u060C RFC 8078 | <\u0646\u0635  >RFC 4871 <R\u060C  >RFC 8078",
                "\u0646\u0635 Open Source Review \u0646\u0635 | <\u0646\u0635  >Open Source Review < \u0646\u0635",
                "\u0645\u0646 12\u201315 \u0646\u0635 | <\u0645\u0646 12\u201315 \u0646\u0635",
            })
    void amongWordsThatRunToTheLeft(String text, String expected) {
        assertThat(shown(text, true)).isEqualTo(expected);
    }

    private static String shown(String text, boolean rightToLeft) {
        StringBuilder shown = new StringBuilder();
        for (DirectedText.Stretch stretch : DirectedText.of(text, rightToLeft)) {
            shown.append(stretch.rightToLeft() ? " <" : " >")
                    .append(stretch.text().replace('\u200E', 'L').replace('\u200F', 'R'));
        }
        return shown.substring(1);
    }
}
