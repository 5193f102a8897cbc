package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes and emphasis in scripts that are not Latin. */
class ScriptSizesTest {
    private static String style(String language, WordStyle style) {
        String styles = new WordParts(ScriptSizesTest.class.getClassLoader(), new DocumentLanguage(language)).styles();
        int at = styles.indexOf("w:styleId=\"" + style.id() + "\"");
        return styles.substring(at, styles.indexOf("</w:style>", at));
    }

    private static String text(String language, String words) {
        WordSample make = new WordSample();
        Document document = new Document(
                WordSample.info(language),
                List.of(new Matter(MatterKind.BODY, List.of(make.paragraph(WordSample.emphasis(words))))));
        return WordSample.part(WordSample.write(document), "word/document.xml");
    }

    @Test
    void arabicIsLargerWithMoreBetweenLines() {
        assertThat(style("en", WordStyle.LEAD))
                .contains("w:line=\"360\"", "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>");
        assertThat(style("ar", WordStyle.LEAD))
                .contains("w:line=\"400\"", "<w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>");
        assertThat(style("ar", WordStyle.STAGE)).doesNotContain("<w:spacing w:val");
        assertThat(style("ar", WordStyle.SECTION_END)).contains("w:line=\"20\"", "<w:sz w:val=\"2\"/>");
    }

    @Test
    void chineseFillsItsLines() {
        assertThat(style("zh", WordStyle.BODY_TEXT)).contains("w:line=\"340\"", "<w:jc w:val=\"both\"/>");
        assertThat(style("zh", WordStyle.HEADING_2)).contains("w:line=\"440\"").doesNotContain("w:jc");
        assertThat(style("en", WordStyle.BODY_TEXT)).doesNotContain("w:jc");
    }

    @Test
    void scriptsWithoutItalicsAreEmphasizedInBold() {
        assertThat(text("ar", "\u0646\u0635")).contains("<w:rPr><w:bCs/><w:i/><w:rtl/></w:rPr>");
        assertThat(text("zh", "\u6587")).contains("<w:rStyle w:val=\"Strong\"/><w:b/><w:bCs/>");
        assertThat(text("fr", "mot")).contains("<w:rStyle w:val=\"Emphasis\"/><w:i/><w:iCs/>");
    }
}
