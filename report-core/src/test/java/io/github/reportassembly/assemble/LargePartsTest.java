package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.parts.SourceSet;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team of three hundred and a title of five hundred characters come out whole and inside their pages. */
class LargePartsTest {
    private static final int MEMBERS = 300;
    private static final String TITLE = title();

    @TempDir
    static Path folder;

    private static AssemblyResult result;

    private static String title() {
        StringBuilder title = new StringBuilder("Review");
        for (int i = 1; title.length() < 496; i++) {
            title.append(" of wells ").append(i);
        }
        return title.substring(0, title.lastIndexOf(" "));
    }

    private static String member(int number) {
        return "Extra Member %03d (sample)".formatted(number);
    }

    @BeforeAll
    static void assemble() throws IOException {
        StringBuilder members = new StringBuilder("  member-c:\n");
        StringBuilder keys = new StringBuilder("[member-c");
        for (int i = 0; i < MEMBERS; i++) {
            members.insert(0, "  extra-" + i + ":\n    name: " + member(i) + "\n    role: member\n");
            keys.append(", extra-").append(i);
        }
        SourceSet sources = SourceSet.read("many")
                .replaced("report.yaml", "title: Review of the Wells", "title: " + TITLE)
                .replaced("report.yaml", "  member-c:\n", members.toString())
                .replaced("report.yaml", "members: [member-c", "members: " + keys);
        result = new ReportAssembler((name, time) -> {})
                .assemble(new AssemblyRequest(
                        sources.writeTo(folder),
                        folder.resolve("target/report"),
                        "well-review",
                        "1.0",
                        Stage.WORKING,
                        Optional.of(Instant.ofEpochSecond(1_772_000_000)),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        LargePartsTest.class.getClassLoader(),
                        AssemblyRequest.defaultFailOn(Stage.WORKING)));
    }

    private static Path file(String ending) {
        return result.files().stream()
                .filter(file -> file.toString().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsWrongWithIt() {
        // To show the parts, it has errata before a final and a waiver that it does not need.
        assertThat(result.diagnostics().sorted())
                .filteredOn(problem -> problem.severity(Stage.WORKING).compareTo(Severity.WARNING) >= 0)
                .extracting(Diagnostic::code)
                .containsOnly(DiagnosticCode.EARLY_ERRATUM, DiagnosticCode.UNUSED_WAIVER);
        assertThat(TITLE.length()).isBetween(480, 500);
    }

    @Test
    void theTitleStandsWholeOnTheCover() throws IOException {
        try (PDDocument document = Loader.loadPDF(file(".pdf").toFile())) {
            List<TextPosition> outside = new ArrayList<>();
            PDRectangle page = document.getPage(0).getMediaBox();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    boolean watermark = text.getFontSizeInPt() > 60;
                    if (!watermark
                            && (text.getYDirAdj() > page.getHeight() - 40
                                    || text.getXDirAdj() + text.getWidthDirAdj() > page.getWidth() - 60)) {
                        outside.add(text);
                    }
                    super.processTextPosition(text);
                }
            };
            stripper.setEndPage(1);
            String text = stripper.getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(TITLE, "Several of each", "Version 1.0");
            assertThat(outside).isEmpty();
        }
    }

    @Test
    void everyMemberIsNamed() throws IOException {
        String pdf;
        try (PDDocument document = Loader.loadPDF(file(".pdf").toFile())) {
            pdf = new PDFTextStripper().getText(document);
        }
        String word;
        try (ZipFile zip = new ZipFile(file(".docx").toFile())) {
            word = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int i = 0; i < MEMBERS; i++) {
            assertThat(pdf).contains(member(i));
            assertThat(word).contains(member(i));
        }
        assertThat(word).contains(TITLE);
    }
}
