package io.github.reportassembly.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.read.yaml.SourceCase;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a report has come, in words and on a page. */
class StatusTest {
    @TempDir
    Path folder;

    @Test
    void tellsWhatChangedSinceATag() throws IOException {
        laySmallReport();
        StatusResult status = status(folder, Optional.of("before"));

        assertThat(status.lines())
                .contains(
                        "Drinking water (Member A (sample))" + " ".repeat(31)
                                + "1 of 2          1          0          3",
                        "  1 Drinking water: drafting",
                        "Since before:",
                        "  new recommendations  2",
                        "  changed              1",
                        "  chapters             1 drafting",
                        "  questions asked      1");
        assertThat(page(status)).contains("What changed since before", "Chapter 1: drafting", "All samples are in.");
        assertThat(folder.resolve("target/report/status"))
                .isDirectoryContaining("glob:**/fountain-review-2.0-SNAPSHOT-status.docx");
        assertThat(folder.resolve("target/report/fountain-review-2.0-SNAPSHOT.pdf"))
                .doesNotExist();
    }

    @Test
    void aDayAndNoHistory() throws IOException {
        laySmallReport();

        assertThat(status(folder, Optional.of("2026-01-01")).lines())
                .contains("What changed since 2026-01-01 is not known: Git has no such commit, tag or day here.");
        assertThat(status(folder, Optional.of("2027-01-01")).lines()).contains("Since 2027-01-01 nothing changed.");
        assertThat(status(folder, Optional.of("--all;x")).lines())
                .contains("What changed since --all;x is not known: Git has no such commit, tag or day here.");
    }

    @Test
    void theSampleFillsOnePage() throws IOException {
        StatusResult status = status(Path.of("../chapters"), Optional.empty());

        assertThat(status.result().failed()).isFalse();
        assertThat(page(status)).contains("Progress of the review", "of 28");
    }

    private void laySmallReport() throws IOException {
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        TestRepository git = TestRepository.in(folder);
        git.commit("A report");
        git.tryGit("tag", "before");
        Path chapter = folder.resolve("drinking-water/chapter.yaml");
        Files.writeString(chapter, Files.readString(chapter).replace("reviewed", "drafting"));
        Path recommendation = folder.resolve("drinking-water/rec-clean-basins.yaml");
        Files.writeString(
                recommendation,
                Files.readString(recommendation).replace("Brush the walls once a month.", "Brush the walls weekly."));
        Files.writeString(folder.resolve("drinking-water/rec-new-sign.yaml"), """
                title: Put up a sign
                status: draft
                text: |
                  The works should put up a sign.
                owner: works
                priority: low
                priority-reason: |
                  It is cheap.
                success-measure: |
                  There is a sign.
                findings: fnd-dirty-basins
                consensus:
                  level: full-consensus
                """);
        Files.writeString(folder.resolve("drinking-water/requests.yaml"), """
                rfi-pipes:
                  text: |
                    How old are the pipes?
                  asked-of: the works
                  asked-on: 2026-02-02
                  status: open
                """);
        git.commit("Work of a week");
    }

    /** The page's words; there is only one page. */
    private static String page(StatusResult status) throws IOException {
        Path pdf = status.result().files().stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private StatusResult status(Path report, Optional<String> since) {
        return new ReportAssembler((name, time) -> {})
                .status(
                        new AssemblyRequest(
                                report,
                                folder.resolve("target/report"),
                                "fountain-review",
                                "2.0-SNAPSHOT",
                                Stage.WORKING,
                                Optional.of(Instant.EPOCH),
                                PaperSize.A4,
                                EnumSet.allOf(OutputFormat.class),
                                StatusTest.class.getClassLoader(),
                                FailOn.FATAL),
                        since);
    }
}
