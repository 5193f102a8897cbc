package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.SectionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A body's own styles, and printing on both sides. */
class WordDesignTest {
    private static final String ROOT =
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults/>";

    private static Document document() {
        WordSample make = new WordSample();
        return new Document(
                WordSample.info("en"),
                List.of(
                        new Matter(MatterKind.FRONT, List.of(make.chapter(SectionKind.UNNUMBERED, "", "Foreword"))),
                        new Matter(
                                MatterKind.BODY,
                                List.of(
                                        make.chapter(SectionKind.CHAPTER, "", "One"),
                                        make.chapter(SectionKind.CHAPTER, "", "Two")))));
    }

    private static byte[] docx(String styles, String theme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(styles.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/theme/theme1.xml"));
            zip.write(theme.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] catalogue, DiagnosticList problems) {
        Optional<StyleCatalogue> own = StyleCatalogue.read(catalogue, problems);
        return WordSample.parts(WordSample.write(document(), new WordDesign(own, false)));
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void ownStylesAreTakenByTheirNames() throws IOException {
        DiagnosticList problems = new DiagnosticList();
        String styles = ROOT
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/>"
                + "<w:basedOn w:val=\"Standard\"/><w:pPr><w:keepNext/><w:spacing w:before=\"999\"/></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Hausstil\"><w:name w:val=\"House Only\"/>"
                + "<w:basedOn w:val=\"berschrift1\"/><w:pPr><w:numPr><w:numId w:val=\"77\"/></w:numPr></w:pPr></w:style>"
                + "</w:styles>";
        Map<String, byte[]> parts = parts(docx(styles, "<theme/>"), problems);
        assertThat(text(parts, "word/styles.xml"))
                .contains("w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
                        + "<w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:before=\"999\"/>")
                .contains("<w:basedOn w:val=\"Heading1\"/><w:pPr></w:pPr>")
                .doesNotContain("berschrift1", "\"77\"")
                .containsOnlyOnce("w:type=\"paragraph\" w:default=\"1\"");
        assertThat(text(parts, "word/theme/theme1.xml")).isEqualTo("<theme/>");
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().id() + ": " + problem.message())
                        .startsWith(
                                "missing-word-styles: the file lacks the styles Body Text, Numbered Paragraph, Lead, heading 2,")
                        .doesNotContain("heading 1"));
    }

    @Test
    void aBuiltFileHasAllStylesAndChangesNothing() {
        DiagnosticList problems = new DiagnosticList();
        byte[] built = WordSample.write(document(), WordDesign.USUAL);
        Map<String, byte[]> again = parts(built, problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(text(again, "word/styles.xml").replaceAll("\\s+<", "<").strip())
                .isEqualTo(WordSample.part(built, "word/styles.xml")
                        .replaceAll("\\s+<", "<")
                        .strip());
    }

    @Test
    void ownStylesThatStandOutTooLittleAreTold() throws IOException {
        DiagnosticList problems = new DiagnosticList();
        String styles = ROOT
                + style("Stage", "", "<w:color w:val=\"C07050\"/>")
                + style("Stage Final", "", "<w:color w:val=\"777777\"/><w:shd w:val=\"clear\" w:fill=\"auto\"/>")
                + style("Cross Reference", "", "<w:color w:val=\"000000\" w:themeColor=\"accent3\"/>")
                + style("Badge", "", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"9BB0C8\"/>")
                + style("Caution Label", "Badge", "<w:shd w:val=\"clear\" w:fill=\"102030\"/>")
                + style("Unused", "", "<w:color w:val=\"EEEEEE\"/>")
                + style("Highlight", "Unused", "<w:b/>")
                + "</w:styles>";
        StyleCatalogue.read(docx(styles, "<a:accent3><a:srgbClr val=\"88AACC\"/></a:accent3>"), problems);
        assertThat(problems.sorted())
                .filteredOn(problem -> problem.code().id().equals("low-contrast"))
                .extracting(problem -> problem.message())
                .containsExactly(
                        "text in the style Badge has a contrast of 2.2 : 1 to what is behind it",
                        "text in the style Cross Reference has a contrast of 2.1 : 1 to what is behind it",
                        "text in the style Stage Final has a contrast of 4.0 : 1 to what is behind it",
                        "text in the style Stage has a contrast of 3.3 : 1 to what is behind it");
    }

    private static String style(String name, String base, String properties) {
        return "<w:style w:type=\"character\" w:styleId=\"" + name + "\"><w:name w:val=\"" + name + "\"/>"
                + (base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>") + "<w:rPr>" + properties
                + "</w:rPr></w:style>";
    }

    @Test
    void whatIsNoWordFileIsToldAndLeftOut() {
        DiagnosticList problems = new DiagnosticList();
        assertThat(StyleCatalogue.read("text".getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code().id()).isEqualTo("bad-word-styles"));
    }

    @Test
    void twoSidedChaptersBeginOnRightHandPages() {
        Map<String, byte[]> parts =
                WordSample.parts(WordSample.write(document(), new WordDesign(Optional.empty(), true)));
        String text = text(parts, "word/document.xml");
        assertThat(text.split("<w:type w:val=\"oddPage\"/>", -1)).hasSize(4);
        assertThat(text).contains("<w:footerReference w:type=\"even\"", "<w:headerReference w:type=\"even\"");
        assertThat(text(parts, "word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    }

    @Test
    void oneSidedPagesAreAllAlike() {
        Map<String, byte[]> parts = WordSample.parts(WordSample.write(document(), WordDesign.USUAL));
        assertThat(text(parts, "word/document.xml")).doesNotContain("oddPage", "w:type=\"even\"");
        assertThat(text(parts, "word/settings.xml")).doesNotContain("evenAndOddHeaders");
    }
}
