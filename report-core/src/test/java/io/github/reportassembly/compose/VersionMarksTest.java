package io.github.reportassembly.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.fixture.ReleasedReport;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents say of their version: on the cover, in each footer, and in the properties of both formats. */
class VersionMarksTest {
    private static final Instant BUILT = Instant.parse("2026-04-05T12:00:00Z");

    @TempDir
    Path folder;

    private ReleasedReport report;

    @BeforeEach
    void commitAReport() throws IOException {
        report = new ReleasedReport(folder);
    }

    private void build(String version, Stage stage, Optional<Instant> time) {
        AssemblyResult result = new ReportAssembler((name, took) -> {})
                .assemble(new AssemblyRequest(
                        folder,
                        folder.resolve("target/report"),
                        "fountain-review",
                        version,
                        stage,
                        time,
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        getClass().getClassLoader(),
                        FailOn.ERROR));
        assertThat(result.failed()).isFalse();
    }

    private Path file(String name) {
        return folder.resolve("target/report").resolve(name);
    }

    private record Pdf(String cover, String second, String xmp, String keywords) {}

    private Pdf pdf(String name) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(name).toFile())) {
            return new Pdf(
                    page(pdf, 1),
                    page(pdf, 2),
                    new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8),
                    pdf.getDocumentInformation().getKeywords());
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(pdf);
    }

    @Test
    void aWorkingBuildOfChangedSourcesIsMarkedEverywhere() throws IOException {
        report.replace("report.yaml", "nine of twelve", "ten of twelve");
        String commit = report.git.head();

        build("2.0-SNAPSHOT", Stage.WORKING, Optional.empty());

        String shown = commit.substring(0, 7);
        Pdf pdf = pdf("fountain-review-2.0-SNAPSHOT.pdf");
        assertThat(pdf.cover())
                .contains(
                        "2.0-SNAPSHOT",
                        "WORKING DRAFT",
                        "2 March 2026",
                        "commit " + shown + ", built with local changes");
        assertThat(pdf.second()).contains("2.0-SNAPSHOT", "2 March 2026", shown + " + local changes");
        assertThat(pdf.xmp()).contains("commit " + commit + "+local-changes", "2026-03-02");
        assertThat(pdf.keywords()).contains("version 2.0-SNAPSHOT", "working", commit + "+local-changes");
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file("fountain-review-2.0-SNAPSHOT.docx")))) {
            assertThat(word.getProperties()
                            .getCustomProperties()
                            .getProperty("Source Commit")
                            .getLpwstr())
                    .isEqualTo(commit + "+local-changes");
            assertThat(word.getProperties()
                            .getCustomProperties()
                            .getProperty("Report Version")
                            .getLpwstr())
                    .isEqualTo("2.0-SNAPSHOT");
        }
    }

    /** The time stamp of the build has the word over the commit, and the register over both. */
    @Test
    void datesComeFromTheRegisterThenFromTheBuildThenFromTheCommit() throws IOException {
        build("2.0-SNAPSHOT", Stage.WORKING, Optional.of(BUILT));
        assertThat(pdf("fountain-review-2.0-SNAPSHOT.pdf").cover())
                .contains("5 April 2026", "built without local changes");

        report.released("1.0-draft-1");
        build("1.0-draft-1", Stage.DRAFT, Optional.of(BUILT));

        Pdf pdf = pdf("fountain-review-1.0-draft-1.pdf");
        assertThat(pdf.cover()).contains("2 March 2026").doesNotContain("5 April");
        assertThat(pdf.xmp()).contains("2026-03-02").doesNotContain("2026-04-05");
    }

    /** A reference to what a release printed names it as people do, also when the thing is gone. */
    @Test
    void whatIsGoneIsStillCitedByItsRelease() throws IOException {
        report.released("1.0-draft-1");
        report.replace("drinking-water/rec-name-basins.yaml", "status: agreed", """
                status: withdrawn
                lineage:
                  1.0-draft-1:
                    operation: deleted
                    reason: |
                      Basins need no names.""");
        Path chapter = folder.resolve("drinking-water/chapter.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nWe gave up [@rec-name-basins@1.0-draft-1].\n");
        report.git.commit("No names");

        build("1.0-draft-2", Stage.DRAFT, Optional.empty());

        try (PDDocument pdf =
                Loader.loadPDF(file("fountain-review-1.0-draft-2.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("We gave up Recommendation 2 of draft 1.", "withdrawn: Basins need no names.");
        }
    }

    /** A source that is still cited has the number of today in a text of then, and one that is gone its words. */
    @Test
    void whatAnOldTextCitesIsNamedInWords() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), """
                src-atlas:
                  citation: |
                    Survey office, *Atlas of basins*, 2024.
                  confidentiality: public
                src-plan:
                  citation: |
                    Council, *Plan for water*, 2025.
                  confidentiality: public
                """);
        report.replace(
                "drinking-water/rec-name-basins.yaml",
                "give each basin a name.",
                "give each basin a name [@src-laboratory; @src-atlas], as planned [@src-plan, sec. 2].");
        report.git.commit("Sources");
        report.released("1.0-draft-1");
        Files.writeString(folder.resolve("sources.yaml"), """
                src-atlas:
                  citation: |
                    Survey office, *Atlas of basins*, 2024.
                  confidentiality: public
                """);
        report.replace("drinking-water/rec-name-basins.yaml", "status: agreed", """
                status: withdrawn
                lineage:
                  1.0-draft-1:
                    operation: deleted
                    reason: |
                      Basins need no names.""");
        report.git.commit("No names, and no plan");

        build("1.0-draft-2", Stage.DRAFT, Optional.empty());

        try (PDDocument pdf =
                Loader.loadPDF(file("fountain-review-1.0-draft-2.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
                    .contains("name [2; 1], as planned [Council, Plan for water, 2025, sec. 2].")
                    .doesNotContain("@src-", "src-plan");
        }
    }
}
