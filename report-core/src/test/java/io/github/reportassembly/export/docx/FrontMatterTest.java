package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Front matter has smaller headings and no line numbers, in every program. */
class FrontMatterTest {
    private static String written(MatterKind kind, Block... blocks) {
        Document document = new Document(WordSample.info("en"), List.of(new Matter(kind, List.of(blocks))));
        return WordSample.part(WordSample.write(document, new WordOptions(false, false, true)), "word/document.xml");
    }

    @Test
    void paragraphsAreNotCountedInFront() {
        WordSample make = new WordSample();
        assertThat(written(MatterKind.FRONT, make.paragraph("Words.")))
                .contains("<w:pStyle w:val=\"BodyText\"/><w:suppressLineNumbers/>")
                .doesNotContain("w:lnNumType");
    }

    @Test
    void paragraphsAreCountedInTheBody() {
        WordSample make = new WordSample();
        assertThat(written(MatterKind.BODY, make.paragraph("Words.")))
                .doesNotContain("w:suppressLineNumbers")
                .contains("w:lnNumType");
    }

    @Test
    void linesAreNotCountedUnlessAsked() {
        WordSample make = new WordSample();
        String text = WordSample.part(WordSample.write(WordSample.body(make.paragraph("Words."))), "word/document.xml");
        assertThat(text).doesNotContain("w:lnNumType").doesNotContain("suppressLineNumbers");
    }

    @ParameterizedTest
    @CsvSource({"1, CoverTitle", "4, CoverTitleLong", "9, CoverTitleLongest"})
    void longTitlesAreSmallerOnTheCover(int times, String style) {
        WordSample make = new WordSample();
        Block cover = new Cover(
                make.origin(),
                List.of(WordSample.text("The team")),
                List.of(),
                List.of(WordSample.text("Second Review of Naming Security, Stability, Resilience ".repeat(times))),
                List.of(),
                List.of(WordSample.text("DRAFT")),
                List.of(),
                List.of(),
                List.of());
        assertThat(written(MatterKind.COVER, cover)).contains("<w:pStyle w:val=\"" + style + "\"/>");
    }

    @Test
    void sectionsWithoutNumberLookSmallerInFrontOnly() {
        WordSample make = new WordSample();
        Block section = make.section(2, "", "Limitations");
        assertThat(written(MatterKind.FRONT, section)).contains("<w:pStyle w:val=\"FrontHeading2\"/>");
    }
}
