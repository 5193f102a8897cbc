package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words of a PDF, for comparing two of them. */
public final class PdfWords {
    private PdfWords() {}

    /**
     * The words of each page.
     *
     * @throws IOException if it cannot be opened
     */
    public static List<String> pages(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return pages;
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
