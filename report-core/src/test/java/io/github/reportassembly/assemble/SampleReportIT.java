package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.export.pdf.Conformance;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outside.Pandoc;
import io.github.reportassembly.outside.PdfStructureDump;
import io.github.reportassembly.outside.SameText;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Assembles the sample report. The files stay in {@code target/sample}, where they can be compared with those that the
 * plugin makes.
 */
class SampleReportIT {
    private static final Path SAMPLE = Path.of("..", "chapters");
    private static final Path OUTPUT = Path.of("target", "sample");

    /** Which elements the sample's PDF has, in which others; {@code -Dgolden.update=true} writes them anew. */
    private static final Path STRUCTURE = Path.of("src/test/resources/sample-structure.txt");

    @TempDir
    Path elsewhere;

    @Test
    void hasNoProblemsAndPassesVeraPdf() throws Exception {
        AssemblyResult result = assemble(OUTPUT, PaperSize.A4);

        assertThat(problems(result, Stage.WORKING)).isEmpty();
        assertThat(result.failed()).isFalse();
        assertThat(result.summary().recommendations()).isEqualTo(24);
        assertThat(result.summary().findings()).isEqualTo(27);
        assertThat(result.summary().pages()).isGreaterThan(40);
        assertThat(Conformance.failures(Files.readAllBytes(file(result, ".pdf"))))
                .isEmpty();
        assertThat(SameText.differences(file(result, ".docx"), file(result, ".pdf")))
                .isEmpty();
        String structure = PdfStructureDump.paths(file(result, ".pdf"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(STRUCTURE, structure);
        }
        assertThat(structure).isEqualTo(Files.readString(STRUCTURE));
        assumeTrue(Pandoc.isHere(), "pandoc is not on this machine");
        assertThat(SameText.missingBlocks(file(result, ".docx"), file(result, ".pdf")))
                .isEmpty();
    }

    /** Half of the sample, so that what refers to the other half is marked as unresolved. */
    @Test
    void halfOfItPassesVeraPdfOnLetterPaper() throws Exception {
        Path half = copyWithout(Set.of("first-review", "internal-security", "future-challenges", "after-transition"));

        AssemblyResult result =
                assemble(half, elsewhere.resolve("half-files"), PaperSize.LETTER, pom("version"), Stage.WORKING);

        assertThat(problems(result, Stage.WORKING)).anyMatch(problem -> problem.contains("[unknown-reference]"));
        assertThat(result.summary().pages()).isGreaterThan(30);
        assertThat(Conformance.failures(Files.readAllBytes(file(result, ".pdf"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "FINAL"})
    void isReadyForEveryStage(Stage stage) throws Exception {
        AssemblyResult result = assemble(elsewhere, PaperSize.A4, "1.0", stage);

        assertThat(problems(result, stage)).isEmpty();
        assertThat(result.files()).hasSize(5);
    }

    static AssemblyResult assemble(Path output, PaperSize paper) throws IOException {
        return assemble(output, paper, pom("version"), Stage.WORKING);
    }

    private static AssemblyResult assemble(Path output, PaperSize paper, String version, Stage stage)
            throws IOException {
        return assemble(SAMPLE.toAbsolutePath().normalize(), output, paper, version, stage);
    }

    private static AssemblyResult assemble(Path folder, Path output, PaperSize paper, String version, Stage stage)
            throws IOException {
        return new ReportAssembler((name, time) -> {})
                .assemble(new AssemblyRequest(
                        folder,
                        output.toAbsolutePath(),
                        pom("artifactId"),
                        version,
                        stage,
                        Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"))
                                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds))),
                        paper,
                        EnumSet.allOf(OutputFormat.class),
                        SampleReportIT.class.getClassLoader(),
                        AssemblyRequest.defaultFailOn(stage)));
    }

    /** A copy of the sample without some of its chapters. */
    private Path copyWithout(Set<String> chapters) throws IOException {
        Path copy = elsewhere.resolve("half");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SAMPLE.relativize(file);
                if (chapters.contains(relative.getName(0).toString()) || relative.startsWith("target")) {
                    continue;
                }
                Path target = copy.resolve(relative);
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Path report = copy.resolve("report.yaml");
        String order = Files.readString(report);
        for (String chapter : chapters) {
            order = order.replace("  - " + chapter + "\n", "");
        }
        Files.writeString(report, order);
        return copy;
    }

    /** The first value of an element in the sample's POM. */
    private static String pom(String element) throws IOException {
        Matcher matcher =
                Pattern.compile("<" + element + ">([^<]+)<").matcher(Files.readString(SAMPLE.resolve("pom.xml")));
        assertThat(matcher.find()).as(element).isTrue();
        return matcher.group(1);
    }

    private static List<String> problems(AssemblyResult result, Stage stage) {
        DiagnosticPrinter printer = new DiagnosticPrinter(stage);
        List<Diagnostic> all = result.diagnostics().sorted();
        return all.stream()
                .filter(d -> d.severity(stage).compareTo(Severity.WARNING) >= 0)
                .map(printer::print)
                .toList();
    }

    static Path file(AssemblyResult result, String extension) {
        return result.files().stream()
                .filter(file -> file.toString().endsWith(extension))
                .findFirst()
                .orElseThrow();
    }
}
