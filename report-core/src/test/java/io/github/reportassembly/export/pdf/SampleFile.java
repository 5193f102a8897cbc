package io.github.reportassembly.export.pdf;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.image.ImageStore;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that has one of each thing that a PDF can hold. */
final class SampleFile {
    static final DocumentInfo INFO = new DocumentInfo(
            "sample",
            "1.0",
            Stage.DRAFT,
            "en",
            "Résumé of <tests> & trials",
            "A subtitle",
            "Review Team",
            Optional.of(Instant.parse("2026-03-02T10:11:12.345Z")),
            "",
            "",
            "",
            "",
            false,
            false);

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
        return write(INFO, document(), new ImageStore(Map.of()));
    }

    static PagedDocument document() {
        PageSketch page = new PageSketch();
        cover(page);
        paragraphs(page);
        table(page);
        return page.document();
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
        page.text(after, 134, 100, "that goes on over the page; q̃ and x̂ stack marks.");
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
