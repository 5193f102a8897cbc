package io.github.reportassembly.export.pdf;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.DocumentVersion;
import io.github.reportassembly.document.PageMarks;
import io.github.reportassembly.document.TitleLines;
import io.github.reportassembly.image.ImageFormat;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.image.Pictures;
import io.github.reportassembly.image.ReportImage;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.CellScope;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.MarkedContent;
import io.github.reportassembly.page.PageNumberStyle;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureElement;
import io.github.reportassembly.page.StructureRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that has one of each thing that a PDF can hold. */
final class SampleFile {
    static final DocumentInfo INFO = new DocumentInfo(
            "sample",
            "en",
            new TitleLines("Résumé of <tests> & trials", "A subtitle", "Review Team"),
            new DocumentVersion("1.0", Stage.DRAFT, Optional.of(Instant.parse("2026-03-02T10:11:12.345Z")), ""),
            new PageMarks("", "", "", "", false, false));

    static final String ARABIC = "مرحبا بالعالم هذا نص عربي مع Report 2026 لا الله السلام";

    private SampleFile() {}

    static byte[] write(DocumentInfo info, PagedDocument document, ImageStore images) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfExporter().write(info, document, images, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes() {
        return write(INFO, document(), images());
    }

    /** The same with two files that it carries. */
    static byte[] withFiles() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            List<AttachedFile> files = List.of(
                    new AttachedFile(
                            "recommendations.csv", "number,title\r\n1,Été\r\n".getBytes(StandardCharsets.UTF_8)),
                    new AttachedFile("recommendations.json", "{}".getBytes(StandardCharsets.UTF_8)));
            new PdfExporter().write(INFO, new PdfContent(document(), images(), files), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImageStore images() {
        byte[] svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">
                <defs><linearGradient id="g"><stop stop-color="#12355B"/><stop offset="1" stop-color="#fff"/></linearGradient>
                </defs><rect width="100" height="50" fill="url(#g)" opacity="0.5"/><text x="10" y="30">Drawn</text>
                <circle cx="80" cy="25" r="20" fill="none" stroke="#7C8793" stroke-dasharray="3 2"/></svg>
                """.getBytes(StandardCharsets.UTF_8);
        return new ImageStore(Map.of(
                "a.png", raster("a.png", ImageFormat.PNG, Pictures.png(40, 20, true)),
                "b.jpg", raster("b.jpg", ImageFormat.JPEG, Pictures.jpeg(40, 20)),
                "c.svg", new ReportImage("c.svg", ImageFormat.SVG, svg, 75_000, 37_500, 0, 0)));
    }

    private static ReportImage raster(String path, ImageFormat format, byte[] bytes) {
        return new ReportImage(path, format, bytes, 30_000, 15_000, 40, 20);
    }

    static PagedDocument document() {
        PageSketch page = new PageSketch();
        cover(page);
        paragraphs(page);
        table(page);
        figures(page);
        arabic(page);
        return page.document();
    }

    private static void figures(PageSketch page) {
        double y = 100;
        for (String path : List.of("a.png", "b.jpg", "c.svg", "c.svg")) {
            MarkedContent picture = page.content();
            MarkedContent words = page.content();
            page.image(picture, 134, y, 120, 60, path);
            page.text(words, 134, y + 80, "Figure of " + path);
            page.add(page.element(
                    StructureRole.FIGURE,
                    StructureAttributes.NONE.withAlternative(path.equals("b.jpg") ? "" : "A picture"),
                    picture,
                    page.element(StructureRole.CAPTION, words)));
            y += 100;
        }
        page.endPage(PageNumberStyle.ARABIC, 2);
    }

    private static void arabic(PageSketch page) {
        MarkedContent content = page.content();
        page.arabic(content, 500, 100, ARABIC, TestFonts.arabic());
        page.add(page.element(StructureRole.PARAGRAPH, StructureAttributes.NONE.withLanguage("ar"), content));
        page.endPage(PageNumberStyle.ARABIC, 3);
    }

    private static void cover(PageSketch page) {
        MarkedContent title = page.content();
        page.words(title.number(), 66, 200, "Résumé of <tests> & trials", TestFonts.BOLD, 24);
        page.add(page.element(StructureRole.PARAGRAPH, title));
        page.endPage(PageNumberStyle.NONE, 0);
    }

    private static void paragraphs(PageSketch page) {
        page.watermark("DRAFT");
        page.words(Artifact.HEADER, 66, 56, "Running header", TestFonts.REGULAR, 8);
        page.rule(66, 62, 440);
        MarkedContent heading = page.content();
        page.words(heading.number(), 134, 100, "1 First chapter", TestFonts.BOLD, 18);
        page.destination("sec-first", 134, 82).bookmark("First chapter", "sec-first");
        MarkedContent before = page.content();
        MarkedContent mark = page.content();
        MarkedContent words = page.content();
        MarkedContent after = page.content();
        double x = page.text(before, 134, 130, "A paragraph (with a note)");
        page.words(mark.number(), x, 126, "1", TestFonts.REGULAR, 6);
        StructureElement noteLink = page.element(StructureRole.LINK, mark);
        page.link(noteLink, x, 130, 4, new LinkTarget.Place("note-1"));
        x = page.text(after, x + 4, 130, " and a ");
        double end = page.text(words, x, 130, "link to a site");
        StructureElement link = page.element(StructureRole.LINK, words);
        page.link(link, x, 130, end - x, new LinkTarget.Uri("https://example.org/ü?a=b c"));
        MarkedContent label = page.content();
        MarkedContent note = page.content();
        page.rule(134, 700, 80);
        page.words(label.number(), 134, 710, "1 ", TestFonts.REGULAR, 6);
        page.words(note.number(), 140, 712, "The note at the foot.", TestFonts.REGULAR, 8);
        page.destination("note-1", 134, 700);
        page.endPage(PageNumberStyle.ROMAN, 1);
        page.text(after, 134, 100, "that goes on over the page; q̃ and x̂ stack marks. Official scaffold, ﬁxed ﬂow.");
        page.add(page.element(
                StructureRole.SECTION,
                page.element(StructureRole.HEADING_1, heading),
                page.element(
                        StructureRole.PARAGRAPH,
                        before,
                        page.element(StructureRole.REFERENCE, noteLink),
                        link,
                        after,
                        page.element(StructureRole.SPAN, page.content())),
                page.element(
                        StructureRole.NOTE,
                        page.element(StructureRole.LABEL, label),
                        page.element(StructureRole.PARAGRAPH, note))));
    }

    private static void table(PageSketch page) {
        MarkedContent region = page.content();
        MarkedContent sales = page.content();
        MarkedContent north = page.content();
        MarkedContent amount = page.content();
        page.text(region, 134, 200, "Region");
        page.text(sales, 234, 200, "Sales");
        page.text(north, 134, 220, "North");
        page.text(amount, 234, 220, "1,234.5");
        StructureAttributes column = StructureAttributes.NONE.asHeader(CellScope.COLUMN);
        StructureAttributes row = StructureAttributes.NONE.asHeader(CellScope.ROW);
        StructureAttributes data = StructureAttributes.NONE.withHeaders(List.of("t1-2", "t1-3"));
        page.add(page.element(
                StructureRole.TABLE,
                page.element(
                        StructureRole.TABLE_HEAD,
                        page.element(
                                StructureRole.TABLE_ROW,
                                page.element(StructureRole.HEADER_CELL, column.withId("t1-1"), region),
                                page.element(StructureRole.HEADER_CELL, column.withId("t1-2"), sales))),
                page.element(
                        StructureRole.TABLE_BODY,
                        page.element(
                                StructureRole.TABLE_ROW,
                                page.element(StructureRole.HEADER_CELL, row.withId("t1-3"), north),
                                page.element(StructureRole.DATA_CELL, data, amount)),
                        page.element(
                                StructureRole.TABLE_ROW,
                                page.element(StructureRole.DATA_CELL, StructureAttributes.NONE.withSpans(2, 1))))));
        MarkedContent bullet = page.content();
        MarkedContent item = page.content();
        page.text(bullet, 134, 250, "•");
        page.text(item, 146, 250, "An item of a list");
        page.add(page.element(
                StructureRole.LIST,
                page.element(
                        StructureRole.LIST_ITEM,
                        page.element(StructureRole.LABEL, bullet),
                        page.element(StructureRole.LIST_BODY, page.element(StructureRole.PARAGRAPH, item)))));
        page.endPage(PageNumberStyle.ARABIC, 1);
    }
}
