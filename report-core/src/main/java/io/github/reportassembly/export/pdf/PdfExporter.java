package io.github.reportassembly.export.pdf;

import com.lowagie.text.Rectangle;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.page.Page;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.parallel.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes finished pages as a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. */
public final class PdfExporter {
    /**
     * Writes a file. The same input gives the same bytes.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if there are no pages
     * @throws IllegalStateException if pages and structure do not agree
     */
    public void write(DocumentInfo info, PagedDocument document, ImageStore images, OutputStream out)
            throws IOException {
        write(info, new PdfContent(document, images, List.of()), out);
    }

    /** Writes a file that may carry others; with any it conforms to PDF/A-3a instead. */
    public void write(DocumentInfo info, PdfContent content, OutputStream out) throws IOException {
        List<Page> pages = content.pages().pages();
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a file has at least one page");
        }
        try (Workers workers = Workers.begin("write-pdf")) {
            write(info, content, TaggedWriter.open(out, size(pages.get(0)), workers), workers);
        }
        out.flush();
    }

    private static void write(DocumentInfo info, PdfContent content, TaggedWriter writer, Workers workers)
            throws IOException {
        PagedDocument document = content.pages();
        List<Page> pages = document.pages();
        StructureTree structure = new StructureTree(document.root(), pages.size());
        ImageEmbeddings images = new ImageEmbeddings(content.images());
        images.prepare(pages, workers);
        PdfFile file = new PdfFile(document, writer, structure, images, new Watermarks());
        for (int i = 0; i < pages.size(); i++) {
            new PagePainter(file, pages.get(i), i).paint();
            writer.endPage(structure.pageKey(), size(pages.get(Math.min(i + 1, pages.size() - 1))));
        }
        new StructureTreeWriter(writer, structure, pages).write();
        Destinations.write(document, writer);
        Attachments.write(content.attached(), info, writer);
        Bookmarks.add(document, writer);
        writer.setPageLabels(PageLabels.of(pages));
        Metadata.write(info, content.attached().isEmpty() ? 2 : 3, writer);
        writer.finish();
    }

    private static Rectangle size(Page page) {
        return new Rectangle(page.width() / 1000f, page.height() / 1000f);
    }
}
