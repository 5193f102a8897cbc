package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.ChapterTotal;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the sources is said at its place, and the last good files stand. */
class BrokenSourcesTest {
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
    }

    @ParameterizedTest
    @CsvSource({"title: [, yaml-syntax", "'id: x\nid: y\n', duplicate-key"})
    void refusesReportThatCannotBeReadAndKeepsLastGoodFiles(String source, String code) throws IOException {
        AssemblyResult good = assemble(Stage.WORKING);
        assertThat(good.files()).hasSize(5);
        Map<String, String> before = output();
        Files.writeString(folder.resolve("report.yaml"), source);

        AssemblyResult broken = assemble(Stage.WORKING);

        assertThat(broken.failed()).isTrue();
        assertThat(broken.files()).isEmpty();
        assertThat(folder.resolve("target/report/diagnostics.sarif"))
                .content()
                .contains("\"executionSuccessful\": false", "\"ruleId\": \"" + code + "\"");
        assertThat(messages(broken)).anyMatch(message -> message.contains("[" + code + "]"));
        assertThat(output()).isEqualTo(before);
    }

    @Test
    void showsAnUnknownReferenceInWorkingBuildAndRefusesItInDraft() throws IOException {
        Path chapter = chapter();
        Files.writeString(chapter, Files.readString(chapter) + "\nSee @rec-not-there for more.\n");

        AssemblyResult working = assemble(Stage.WORKING);
        AssemblyResult draft = assemble(Stage.DRAFT);

        assertThat(working.failed()).isFalse();
        assertThat(messages(working)).anyMatch(message -> message.contains("error[unknown-reference]"));
        assertThat(draft.failed()).isTrue();
        assertThat(draft.files()).isEmpty();
    }

    @Test
    void saysWhichCharacterNoFontHas() throws IOException {
        Path chapter = chapter();
        Files.writeString(chapter, Files.readString(chapter) + "\nA cuneiform sign: \uD808\uDC00.\n");

        assertThat(messages(assemble(Stage.WORKING)))
                .anyMatch(message -> message.contains("error[unsupported-character]") && message.contains("U+12000"));
    }

    @Test
    void refusesSnapshotAsDraft() {
        assertThat(messages(assemble(Stage.DRAFT, "1.0-SNAPSHOT")))
                .anyMatch(message -> message.contains("[stage-version]"));
    }

    @Test
    void weighsProblemsAsTheReportSays() throws IOException {
        Path chapter = chapter();
        Files.writeString(chapter, Files.readString(chapter) + "\nSee @rec-not-there for more.\n");
        Path facts = folder.resolve("report.yaml");
        Files.writeString(facts, Files.readString(facts) + """

                        diagnostics:
                          unknown-reference:
                            severity: note
                            reason: |
                              The text comes from *another* report.
                        """);

        AssemblyResult working = assemble(Stage.WORKING);

        assertThat(working.diagnostics().hasAtLeast(Severity.ERROR, Stage.WORKING))
                .isFalse();
        assertThat(messages(working)).anyMatch(message -> message.contains("note[unknown-reference]"));
        assertThat(working.diagnostics().changed().keySet())
                .extracting(Rating::reason)
                .containsExactly("The text comes from another report.");
        assertThat(assemble(Stage.DRAFT).failed()).isTrue();
    }

    @Test
    void saysWhoseTheProblemsAre() throws IOException {
        Path chapter = folder.resolve("drinking-water/chapter.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nSee @rec-not-there for more.\n");

        assertThat(assemble(Stage.WORKING).totals())
                .contains(new ChapterTotal(
                        "drinking-water", List.of("Drinking water"), Optional.of("Member A (sample)"), 1, 0, 0));
    }

    @Test
    void neverFailsIfItIsNotToFail() throws IOException {
        Files.writeString(folder.resolve("report.yaml"), "title: [");

        AssemblyResult result = new ReportAssembler((name, time) -> {})
                .assemble(request(Stage.DRAFT, "1.0", folder.resolve("target/report"), FailOn.NEVER));

        assertThat(result.failed()).isFalse();
        assertThat(result.files()).isEmpty();
    }

    @Test
    void saysWhyNothingCouldBeWritten() {
        AssemblyResult result = assemble(Stage.WORKING, "1.0", folder.resolve("report.yaml/report"));

        assertThat(result.failed()).isTrue();
        assertThat(messages(result))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message)
                                .startsWith("error[output-not-written]: the files could not be written: ")
                                .contains("hint: see whether the disk is full"),
                        message -> assertThat(message).startsWith("warning[sarif-not-written]: "));
    }

    @Test
    void saysWhichOwnTemplateIsUsedNowhere() throws IOException {
        Path template = folder.resolve("templates/body/recomendation.ftlx");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<p>Words</p>");

        assertThat(messages(assemble(Stage.WORKING)))
                .anyMatch(message -> message.contains("warning[unknown-file]: this replaces no template")
                        && message.contains("did you mean templates/body/recommendation.ftlx?"));
    }

    @Test
    void saysOnceWhatATemplateForgets() throws IOException {
        Path template = folder.resolve("templates/body/recommendation.ftlx");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "");
        Path one = folder.resolve("drinking-water/rec-clean-basins.yaml");
        Files.writeString(folder.resolve("drinking-water/rec-other.yaml"), Files.readString(one));

        assertThat(messages(assemble(Stage.WORKING)))
                .filteredOn(message -> message.contains("[missing-home]") && message.contains(".title"))
                .singleElement()
                .asString()
                .contains("no template prints rec-clean-basins.title and 1 like it");
    }

    private Path chapter() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("chapter.md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private AssemblyResult assemble(Stage stage) {
        return assemble(stage, "1.0-draft-1");
    }

    private AssemblyResult assemble(Stage stage, String version) {
        return assemble(stage, version, folder.resolve("target/report"));
    }

    private AssemblyResult assemble(Stage stage, String version, Path output) {
        return new ReportAssembler((name, time) -> {})
                .assemble(request(stage, version, output, AssemblyRequest.defaultFailOn(stage)));
    }

    private AssemblyRequest request(Stage stage, String version, Path output, FailOn failOn) {
        return new AssemblyRequest(
                folder,
                output,
                "small-report",
                version,
                stage,
                Optional.of(Instant.ofEpochSecond(1_780_000_000)),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                BrokenSourcesTest.class.getClassLoader(),
                failOn);
    }

    private static List<String> messages(AssemblyResult result) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.WORKING);
        return result.diagnostics().sorted().stream().map(printer::print).toList();
    }

    /** The files of the output folder and what is in them. */
    private Map<String, String> output() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target/report"))) {
            Map<String, String> result = new TreeMap<>();
            files.filter(file -> !file.endsWith("diagnostics.sarif"))
                    .forEach(file -> result.put(file.getFileName().toString(), bytes(file)));
            return result;
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
