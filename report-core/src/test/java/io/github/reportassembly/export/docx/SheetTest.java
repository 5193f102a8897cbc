package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.page.PageIndex;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages are as large as their sheet, and lines as long on each. */
class SheetTest {
    private static String document(Sheet sheet) {
        WordSample make = new WordSample();
        byte[] file = WordSample.write(
                WordSample.body(make.paragraph("Text.")), new ImageStore(Map.of()), PageIndex.EMPTY, sheet);
        return WordSample.part(file, "word/document.xml");
    }

    @ParameterizedTest
    @CsvSource({"A4, 11906, 16838, 2680, 1786", "LETTER, 12240, 15840, 2840, 1960"})
    void sectionsNameSizeAndMargins(Sheet sheet, String width, String height, String left, String right) {
        assertThat(document(sheet))
                .contains("<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/>")
                .contains("w:left=\"" + left + "\"")
                .contains("w:right=\"" + right + "\"");
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void textIsAsWideOnEach(Sheet sheet) {
        Matcher margins = Pattern.compile(
                        "<w:pgSz w:w=\"(\\d+)\".*?<w:pgMar [^>]*?w:right=\"(\\d+)\"[^>]*?w:left=\"(\\d+)\"")
                .matcher(document(sheet));
        assertThat(margins.find()).isTrue();
        int text = Integer.parseInt(margins.group(1))
                - Integer.parseInt(margins.group(2))
                - Integer.parseInt(margins.group(3));
        assertThat(text).isEqualTo(Sheet.MEASURE);
    }

    /** Both sides of a leaf move, since Word would else swap the margins and put the label column at the other edge. */
    @Test
    void boundPagesMoveAwayFromTheSpineAndKeepTheirMeasure() {
        WordDesign bound = new WordDesign(Optional.empty(), true, 160);
        String text = WordSample.part(
                WordSample.write(WordSample.body(new WordSample().paragraph("Words.")), bound), "word/document.xml");
        assertThat(text)
                .contains("w:left=\"2680\"")
                .contains("w:right=\"1626\"")
                .contains("w:gutter=\"160\"");
    }

    @Test
    void tabsStandAtTheStartOfTheLabelColumn() {
        assertThat(Sheet.A4.tabLeft(false)).isEqualTo(66 * 20);
        assertThat(Sheet.LETTER.tabLeft(false)).isEqualTo(74 * 20);
        assertThat(Sheet.LETTER.tabLeft(true)).isEqualTo((612 - 74 - 42) * 20);
        assertThat(Sheet.A4.coverTab()).isEqualTo(352 * 20);
        assertThat(Sheet.LETTER.chapterTab()).isEqualTo(115 * 20);
    }
}
