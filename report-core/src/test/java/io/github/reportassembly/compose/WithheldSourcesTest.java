package io.github.reportassembly.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.docx.WordOptions;
import io.github.reportassembly.fixture.OutputWords;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.read.yaml.SourceCase;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No file of a draft or a final tells what a restricted source is: each byte of the output folder is looked at. */
class WithheldSourcesTest {
    /** What stands in the source's entry, in its id and in the place that texts cite. */
    private static final List<String> SECRETS =
            List.of("Zephyrine", "quillon", "vesper.example", "Thaumaturge", "2019-11-17", "17 November 2019");

    @TempDir
    Path folder;

    @BeforeEach
    void layAReportThatCitesARestrictedSource() throws IOException {
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        Path sources = folder.resolve("drinking-water/sources.yaml");
        Files.writeString(sources, Files.readString(sources) + """

                src-quillon-audit:
                  citation: |
                    Letters of Zephyrine to the AQRL, kept by the works.
                  url: https://vesper.example/letters
                  accessed: 2019-11-17
                  confidentiality: restricted

                src-quillon-second:
                  citation: |
                    A second letter of Zephyrine that nothing cites.
                  confidentiality: restricted
                """);
        Path finding = folder.resolve("drinking-water/fnd-dirty-basins.yaml");
        Files.writeString(
                finding,
                Files.readString(finding)
                        .replace(
                                "[@src-laboratory].",
                                "[@src-laboratory; @src-quillon-audit, table Thaumaturge], and @src-quillon-audit,"
                                        + " or [letters](#src-quillon-audit).[^a]\n\n"
                                        + "  [^a]: See [@src-quillon-audit, Thaumaturge]."));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "FINAL"})
    void noFileOfADraftOrAFinalTellsIt(Stage stage) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : output(stage)) {
            files.add(file.getFileName().toString());
            // The archive holds the same files once more.
            String words = file.toString().endsWith(".zip") ? "" : OutputWords.of(file);
            for (String secret : SECRETS) {
                assertThat(words).as(secret + " in " + file).doesNotContainIgnoringCase(secret);
            }
        }
        assertThat(files)
                .contains(
                        "fountain-review-2.0.pdf",
                        "fountain-review-2.0.docx",
                        "line-map.json",
                        "diagnostics.sarif",
                        "manifest.json");
        if (stage == Stage.DRAFT) {
            assertThat(files)
                    .contains("fountain-review-2.0.zip", "validation.sarif", "fountain-review-2.0-traceability.xlsx");
        }
    }

    @Test
    void thereStaysThatThereIsOne() throws IOException {
        Path pdf = output(Stage.DRAFT).stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(OutputWords.of(pdf)).contains("[1; 2], and [2], or letters", "A source that is not published.");
    }

    @Test
    void aWorkingBuildShowsTheTeamItsOwn() throws IOException {
        String words = "";
        for (Path file : output(Stage.WORKING)) {
            words += OutputWords.of(file);
        }
        assertThat(words).contains("Zephyrine", "Thaumaturge", "Restricted");
    }

    private List<Path> output(Stage stage) throws IOException {
        AssemblyResult result = new ReportAssembler((name, time) -> {})
                .assemble(new AssemblyRequest(
                        folder,
                        folder.resolve("target/report"),
                        "fountain-review",
                        "2.0",
                        stage,
                        Optional.of(Instant.EPOCH),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        WithheldSourcesTest.class.getClassLoader(),
                        FailOn.NEVER,
                        WordOptions.DEFAULT,
                        stage == Stage.DRAFT));
        assertThat(result.failed()).isFalse();
        try (Stream<Path> files = Files.walk(folder.resolve("target/report"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
