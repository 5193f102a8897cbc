package io.github.reportassembly.export.pdf;

import io.github.reportassembly.image.ImageStore;
import io.github.reportassembly.page.PagedDocument;
import java.util.List;

/**
 * What a PDF holds.
 *
 * @param images those that the pages name
 * @param attached files that it carries with it
 */
public record PdfContent(PagedDocument pages, ImageStore images, List<AttachedFile> attached) {
    public PdfContent {
        attached = List.copyOf(attached);
    }
}
