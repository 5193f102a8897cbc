package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outside.LibreOffice;
import io.github.reportassembly.outside.OfficeFields;
import io.github.reportassembly.outside.PdfStructureText;
import io.github.reportassembly.outside.WordText;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice with the sample's Word file: its pages say what those of the PDF say, and bringing all fields and lists up
 * to date changes nothing but page numbers.
 */
class SampleInOfficeIT {
    /** A line of a list of contents: the words, then its page. */
    private static final Pattern LISTED = Pattern.compile("(.*)\t([0-9]+|[ivxlc]+)");

    private static final Pattern PAGE = Pattern.compile("[0-9]*|[ivxlc]*");

    @TempDir
    Path folder;

    @Test
    void showsTheSameAndHasNothingToBringUpToDate() throws Exception {
        assumeTrue(LibreOffice.isHere(), "REPORT_OFFICE names no LibreOffice");
        AssemblyResult result = SampleReportIT.assemble(folder.resolve("report"), PaperSize.A4);
        Path docx = SampleReportIT.file(result, ".docx");
        Path pdf = SampleReportIT.file(result, ".pdf");

        OfficeFields office = OfficeFields.of(docx, folder);

        assertThat(changed(office.opened(), office.updated())).isEmpty();
        String pages = letters(text(office.pdf()));
        assertThat(missing(pages, PdfStructureText.ofTypes(pdf, Set.of("H1", "H2", "H3", "H4", "H5"))))
                .as("headings")
                .isEmpty();
        assertThat(missing(pages, PdfStructureText.ofTypes(pdf, Set.of("Caption"))))
                .as("tables and figures")
                .isEmpty();
        List<String> notes = PdfStructureText.ofTypes(pdf, Set.of("Note"));
        assertThat(missing(pages, notes)).as("notes").isEmpty();
        List<String> labels = WordText.of(docx).ofStyle("RecommendationLabel");
        assertThat(labels).hasSize(result.summary().recommendations());
        assertThat(missing(pages, labels)).as("recommendations").isEmpty();
    }

    /** Lines that are others after the update, pages aside: LibreOffice knows pages only when it has laid the text out. */
    private static List<String> changed(List<String> opened, List<String> updated) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < Math.max(opened.size(), updated.size()); i++) {
            String before = i < opened.size() ? opened.get(i) : "nothing";
            String after = i < updated.size() ? updated.get(i) : "nothing";
            if (!sameButPages(before, after)) {
                changed.add(before + " -> " + after);
            }
        }
        return changed;
    }

    private static boolean sameButPages(String before, String after) {
        String one = letters(LISTED.matcher(before).replaceFirst("$1"));
        String other = letters(LISTED.matcher(after).replaceFirst("$1"));
        if (one.length() > other.length()) {
            return false;
        }
        int start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int added = other.length() - one.length();
        return one.substring(start).equals(other.substring(start + added))
                && PAGE.matcher(other.substring(start, start + added)).matches();
    }

    private static List<String> missing(String pages, List<String> texts) {
        assertThat(texts).isNotEmpty();
        return texts.stream().filter(text -> !pages.contains(letters(text))).toList();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
