package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import io.github.reportassembly.page.OutlineEntry;
import io.github.reportassembly.page.PagedDocument;
import java.util.List;

/** Writes the bookmarks (ISO 32000-1, 12.3.3); chapters are shown, what is below them is folded. */
final class Bookmarks {
    private Bookmarks() {}

    static void add(PagedDocument document, TaggedWriter writer) {
        add(document.outline(), writer.getRootOutline());
    }

    private static void add(List<OutlineEntry> entries, PdfOutline parent) {
        for (OutlineEntry entry : entries) {
            PdfAction action = PdfAction.gotoLocalPage(entry.destination(), false);
            PdfOutline bookmark = new PdfOutline(parent, action, entry.title(), false);
            bookmark.put(PdfName.TITLE, PdfText.of(entry.title()));
            add(entry.entries(), bookmark);
        }
    }
}
