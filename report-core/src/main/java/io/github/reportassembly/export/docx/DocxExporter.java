package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.page.PageNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Writes a document as a Word file: the text is streamed as XML in the styles of the templates' catalogue, with all
 * fields complete, and packaged with the parts that every report shares. The same document gives the same bytes.
 */
public final class DocxExporter {
    private static final String ROOT = XmlWriter.DECLARATION
            + "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";

    private final ClassLoader templates;
    private final Phrases phrases;
    private final Sheet sheet;
    private final WordOptions options;
    private final WordDesign design;

    /**
     * @param templates where the parts of the style catalogue and the fonts are found
     * @param phrases in the document's language
     * @param sheet that its pages are for
     */
    public DocxExporter(ClassLoader templates, Phrases phrases, Sheet sheet, WordOptions options, WordDesign design) {
        this.templates = templates;
        this.phrases = phrases;
        this.sheet = sheet;
        this.options = options;
        this.design = design;
    }

    /**
     * Writes the file to a stream, which stays open.
     *
     * @param pages the printed page numbers that the contents and page references show
     * @throws IllegalStateException if the style catalogue lacks a style that is needed, or the document holds a
     *     placement
     */
    public void write(Document document, Numbers numbers, PageIndex pages, ImageStore images, OutputStream out)
            throws IOException {
        WordParts parts =
                new WordParts(templates, new DocumentLanguage(document.info().language()), design.catalogue());
        String styles = parts.styles();
        Edition edition = new Edition(
                sheet,
                document.info(),
                numbers,
                pages,
                phrases,
                Places.of(document, numbers),
                new Bookmarks(),
                new Footnotes(),
                new Comments(),
                new NumberingPart(),
                new Pictures(images, parts),
                new RecommendationData(
                        document.info(),
                        numbers,
                        id -> pages.page(id).map(PageNumber::printed).orElse("")),
                new StyleSpacing(styles));
        Story main = Story.text();
        HeadersFooters headersFooters = new HeadersFooters(sheet, document.info(), main.relationships(), design);
        body(document, edition, main, headersFooters);
        try (WordPackage file = new WordPackage()) {
            file.properties(new DocumentProperties(document.info()));
            shared(file, parts, styles, edition, main.relationships());
            for (Pictures.Part picture : edition.pictures().parts()) {
                file.part(picture.name(), picture.contentType(), picture.bytes());
            }
            footnotes(file, parts, edition, main.relationships());
            comments(file, edition, main.relationships());
            edition.recommendations().addTo(file, main.relationships());
            for (Map.Entry<String, String> part : headersFooters.parts().entrySet()) {
                String kind = part.getKey().startsWith("/word/header") ? "header" : "footer";
                file.part(part.getKey(), WordPackage.WORD + kind + "+xml", XmlWriter.bytes(part.getValue()));
            }
            file.document(new StoryPart(main, ROOT, "</w:body></w:document>"));
            file.save(out);
        }
    }

    private void body(Document document, Edition edition, Story main, HeadersFooters headersFooters) {
        PageSections sections = new PageSections(
                main,
                headersFooters,
                options.lineNumbers() && document.info().marks().lineNumbers());
        BlockWriter writer = new BlockWriter(edition, main, Flow.BODY, sections);
        for (Matter matter : document.matters()) {
            sections.matter(matter.kind());
            writer.blocks(matter.blocks());
        }
        sections.finish();
    }

    private void shared(WordPackage file, WordParts parts, String styles, Edition edition, Relationships relationships)
            throws IOException {
        word(file, "styles", styles, relationships);
        word(
                file,
                "numbering",
                parts.extended("numbering.xml", edition.numbering().instances()),
                relationships);
        word(file, "settings", SettingsPart.of(parts.text("settings.xml"), options, design.twoSided()), relationships);
        EmbeddedFonts fonts = new EmbeddedFonts(templates);
        String faces = options.embedFonts() ? fonts.addTo(file) : "";
        String table = parts.text("fontTable.xml").replace("{{faces}}", faces);
        file.relate(word(file, "fontTable", table, relationships), fonts.relationships());
        String theme = "/word/theme/theme1.xml";
        file.part(
                theme,
                "application/vnd.openxmlformats-officedocument.theme+xml",
                parts.theme().getBytes(StandardCharsets.UTF_8));
        relationships.part("theme", theme);
    }

    private static void footnotes(WordPackage file, WordParts parts, Edition edition, Relationships relationships) {
        String name = "/word/footnotes.xml";
        relationships.part("footnotes", name);
        String shared = parts.text("footnotes.xml");
        int end = shared.lastIndexOf("</");
        Story story = edition.footnotes().story();
        file.story(name, "footnotes", new StoryPart(story, shared.substring(0, end), shared.substring(end)));
    }

    private static void comments(WordPackage file, Edition edition, Relationships relationships) throws IOException {
        if (!edition.comments().isEmpty()) {
            String name = "/word/comments.xml";
            relationships.part("comments", name);
            PackagePart part = file.part(
                    name, WordPackage.WORD + "comments+xml", edition.comments().part());
            file.relate(part, edition.comments().relationships());
        }
    }

    private static PackagePart word(WordPackage file, String kind, String xml, Relationships relationships)
            throws IOException {
        String name = "/word/" + kind + ".xml";
        relationships.part(kind, name);
        return file.part(name, WordPackage.WORD + kind + "+xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
