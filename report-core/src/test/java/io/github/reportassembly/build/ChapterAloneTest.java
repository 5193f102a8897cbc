package io.github.reportassembly.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One chapter of a report, with the numbers of the whole. */
class ChapterAloneTest {
    private static final Path SMALL_REPORT =
            Path.of("src", "test", "resources", "io", "github", "reportassembly", "read", "small-report");

    @TempDir
    Path folder;

    @BeforeEach
    void copyReport() throws IOException {
        try (Stream<Path> files = Files.walk(SMALL_REPORT)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = folder.resolve(SMALL_REPORT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("appendix-words/chapter.md"), """
                # Words

                See @rec-clean-basins and [@fnd-dirty-basins; @sec-here] on page @sec-samples{.page}.

                ## Here {#sec-here}

                [Said before](#sec-samples), and @src-laboratory, in @sec-here.
                """);
    }

    @Test
    void printsTheNumbersOfTheWholeReport() throws IOException {
        AssemblyResult whole = assembler().assemble(request());
        byte[] before = Files.readAllBytes(folder.resolve("out/small-report-1.0-SNAPSHOT.pdf"));

        AssemblyResult alone = assembler().assemble(request(), "appendix-words");

        assertThat(whole.failed()).isFalse();
        assertThat(alone.files())
                .extracting(file -> folder.resolve("out").relativize(file).toString())
                .contains(
                        "appendix-words/small-report-1.0-SNAPSHOT-appendix-words.pdf",
                        "appendix-words/small-report-1.0-SNAPSHOT-appendix-words.docx");
        assertThat(folder.resolve("out/small-report-1.0-SNAPSHOT.pdf")).hasBinaryContent(before);
        String pdf = words(alone.files().get(0));
        assertThat(pdf)
                .contains(
                        "See Recommendation 1 and Finding F1.1 and Section A.1 on page 1.",
                        "Said before, and [1], in Section A.1.",
                        "WORKING DRAFT")
                .doesNotContain("Drinking water", "Contents");
        assertThat(alone.summary().pages()).isEqualTo(1);
    }

    @Test
    void theWordFileHasTheSameNumbers() throws IOException {
        AssemblyResult alone = assembler().assemble(request(), "appendix-words");

        try (XWPFDocument word =
                        new XWPFDocument(Files.newInputStream(alone.files().get(1)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(text.getText().replace('\u00A0', ' '))
                    .contains(
                            "See Recommendation 1 and Finding F1.1 and Section A.1 on page 1.", "Said before, and [1]");
        }
    }

    @Test
    void tellsOnlyWhatConcernsTheChapter() throws IOException {
        Files.writeString(
                folder.resolve("drinking-water/chapter.md"),
                "# Drinking water\n\nSee @rec-nowhere.\n\n## Samples {#sec-samples}\n\nNone.\n");
        Path finding = folder.resolve("drinking-water/fnd-dirty-basins.yaml");
        Files.writeString(finding, Files.readString(finding).replace("status: agreed", "status: agred"));

        AssemblyResult other = assembler().assemble(request(), "appendix-words");
        AssemblyResult own = assembler().assemble(request(), "drinking-water");

        assertThat(other.diagnostics().sorted())
                .extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.UNKNOWN_REFERENCE);
        assertThat(other.diagnostics().sorted())
                .as("a finding that the chapter refers to")
                .extracting(Diagnostic::code)
                .contains(DiagnosticCode.NOT_IN_LIST);
        assertThat(own.diagnostics().sorted()).extracting(Diagnostic::code).contains(DiagnosticCode.UNKNOWN_REFERENCE);
    }

    @Test
    void namesTheNearestChapter() {
        AssemblyResult result = assembler().assemble(request(), "drinking-watr");

        assertThat(result.failed()).isTrue();
        assertThat(result.diagnostics().sorted())
                .filteredOn(problem -> problem.code() == DiagnosticCode.UNKNOWN_CHAPTER)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).contains("did you mean drinking-water?"));
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static ReportAssembler assembler() {
        return new ReportAssembler((stage, time) -> {});
    }

    private AssemblyRequest request() {
        return new AssemblyRequest(
                folder,
                folder.resolve("out"),
                "small-report",
                "1.0-SNAPSHOT",
                Stage.WORKING,
                Optional.of(Instant.parse("2026-03-02T12:00:00Z")),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                getClass().getClassLoader(),
                AssemblyRequest.defaultFailOn(Stage.WORKING));
    }
}
