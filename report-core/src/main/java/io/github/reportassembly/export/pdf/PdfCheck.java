package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;

/** Sees whether a PDF that was written can be opened. */
public final class PdfCheck {
    private PdfCheck() {}

    /**
     * Opens a file and reads each of its pages.
     *
     * @throws IOException if it is no whole PDF
     */
    public static void open(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                reader.getPageContent(page);
            }
            if (reader.getNumberOfPages() == 0) {
                throw new IOException("it has no pages");
            }
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
