package io.github.reportassembly.output;

import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.export.docx.DocxExporter;
import io.github.reportassembly.export.docx.Sheet;
import io.github.reportassembly.export.pdf.AttachedFile;
import io.github.reportassembly.export.pdf.PdfContent;
import io.github.reportassembly.export.pdf.PdfExporter;
import io.github.reportassembly.page.PagedDocument;
import io.github.reportassembly.publication.PackageFile;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A composed document as files, one for each format. */
public final class DocumentFiles {
    private final AssemblyRequest request;
    private final List<PackageFile> carried;

    /** Documents whose PDF carries no other files. */
    public DocumentFiles(AssemblyRequest request) {
        this(request, List.of());
    }

    /** @param carried files that the PDF carries with it */
    public DocumentFiles(AssemblyRequest request, List<PackageFile> carried) {
        this.request = request;
        this.carried = carried;
    }

    /**
     * The files of a document, in the order of the formats.
     *
     * @param stem their name without the dot and the ending
     * @param classifier empty for the report itself
     */
    public List<PackageFile> of(Composition composition, String stem, String classifier, Set<OutputFormat> formats) {
        List<PackageFile> files = new ArrayList<>();
        for (OutputFormat format : OutputFormat.values()) {
            if (formats.contains(format)) {
                files.add(new PackageFile(stem + "." + format.extension(), classifier, content(format, composition)));
            }
        }
        return files;
    }

    /** The PDF of a composition, on pages that may be others than its own. */
    PackageFile pdf(String name, String classifier, Composition composition, PagedDocument pages) {
        return new PackageFile(name, classifier, out -> pdf(composition, pages, out));
    }

    private void pdf(Composition composition, PagedDocument pages, OutputStream out) throws IOException {
        List<AttachedFile> attached = new ArrayList<>();
        for (PackageFile file : carried) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.content().writeTo(content);
            attached.add(new AttachedFile(file.name(), content.toByteArray()));
        }
        new PdfExporter()
                .write(composition.document().info(), new PdfContent(pages, composition.images(), attached), out);
    }

    private PackageFile.Content content(OutputFormat format, Composition composition) {
        return switch (format) {
            case PDF -> out -> pdf(composition, composition.pages(), out);
            case DOCX ->
                out -> new DocxExporter(
                                request.resources(), composition.phrases(), sheet(), request.word(), composition.word())
                        .write(
                                composition.document(),
                                composition.numbers(),
                                composition.pages().index(),
                                composition.images(),
                                out);
        };
    }

    private Sheet sheet() {
        return switch (request.paper()) {
            case A4 -> Sheet.A4;
            case LETTER -> Sheet.LETTER;
        };
    }
}
