package io.github.reportassembly.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.read.yaml.SourceCase;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Releases of a small report in a real Git repository. */
class ReleaseTest {
    @TempDir
    Path folder;

    private TestRepository git;

    @BeforeEach
    void commitTheSmallReport() throws IOException {
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        git = TestRepository.in(folder);
        git.commit("A report");
    }

    @Test
    void writesNumbersAndTextsAndNothingElse() throws IOException {
        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(messages(result)).isEmpty();
        assertThat(result.failed()).isFalse();
        assertThat(git.changes()).containsExactly("register/");
        assertThat(folder.resolve("register")).isDirectoryContaining("glob:**/draft-1.yaml");
        assertThat(Files.readString(folder.resolve("register/draft-1.yaml")))
                .contains("version: draft-1\nstage: draft\ndate: 2026-03-02\ncommit: " + git.head())
                .contains("  rec-clean-basins.brush: {number: \"1.1\"");
        assertThat(Files.readString(folder.resolve("register/draft-1.texts.yaml")))
                .contains("""
                          rec-clean-basins.drain:
                            owner: [council]
                            priority: high
                            due: 2027-06-30
                            text: |
                              Drain the basin in winter:

                              - before the first frost,
                              - with a sign that says why.
                        """);
    }

    @Test
    void isReadAgainWithoutAWordAndFollowedByTheNext() throws IOException {
        release("draft-1", Stage.DRAFT);
        git.commit("Release draft-1");
        Path recommendation = folder.resolve("drinking-water/rec-clean-basins.yaml");
        Files.writeString(
                recommendation,
                Files.readString(recommendation).replace("Brush the walls once a month.", "Brush the walls weekly."));
        git.commit("Brush more often");

        AssemblyResult result = release("draft-2", Stage.DRAFT);

        assertThat(messages(result)).isEmpty();
        assertThat(Files.readString(folder.resolve("register/draft-2.yaml")))
                .contains("follows: {draft-1: ", "\"1.1\": {operation: modified, now: [\"1.1\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "draft-1, DRAFT, version-taken",
        "2.0-SNAPSHOT, DRAFT, stage-version",
        "1.0, WORKING, stage-version",
        "a b, DRAFT, stage-version",
    })
    void refusesAVersionThatIsNone(String version, Stage stage, String code) {
        release("draft-1", Stage.DRAFT);
        git.commit("Release draft-1");

        AssemblyResult result = release(version, stage);

        assertThat(result.failed()).isTrue();
        assertThat(messages(result)).anyMatch(message -> message.contains("[" + code + "]"));
        assertThat(git.changes()).isEmpty();
    }

    @Test
    void refusesChangesThatNoCommitHas() throws IOException {
        Files.writeString(folder.resolve("glossary.yaml"), "# changed\n");

        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(result.failed()).isTrue();
        assertThat(messages(result)).anyMatch(message -> message.contains("[unclean-tree]"));
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @Test
    void refusesAnotherNameThanThatOfTheArtifact() throws IOException {
        Path report = folder.resolve("report.yaml");
        Files.writeString(report, Files.readString(report).replace("id: fountain-review", "id: wells"));
        git.commit("Another name");

        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(messages(result))
                .anyMatch(message -> message.contains("error[other-report-id]: this report is wells, "));
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @Test
    void refusesAFolderWithoutARepository() throws IOException {
        git.delete();

        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(messages(result)).anyMatch(message -> message.contains("[no-commit]"));
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @Test
    void saysThatTheRegisterCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("register"), "in the way of a folder");
        git.commit("A file named register");

        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(result.failed()).isTrue();
        assertThat(messages(result)).anyMatch(message -> message.contains("[register-not-written]"));
        assertThat(git.changes()).isEmpty();
    }

    @Test
    void refusesWhatItsStageDoesNotAllow() throws IOException {
        Files.delete(folder.resolve("drinking-water/fnd-dirty-basins.yaml"));
        git.commit("Without a finding");

        AssemblyResult result = release("draft-1", Stage.DRAFT);

        assertThat(result.failed()).isTrue();
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(
            value = FailOn.class,
            names = {"FATAL", "NEVER"})
    void noSettingLetsAMistakePass(FailOn failOn) throws IOException {
        Path chapter = folder.resolve("drinking-water/chapter.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nSee @rec-not-there.\n");
        git.commit("A reference to nowhere");

        AssemblyResult result =
                new ReportAssembler((name, time) -> {}).release(request("draft-1", Stage.DRAFT, failOn));

        assertThat(result.failed()).isTrue();
        assertThat(folder.resolve("register")).doesNotExist();
    }

    @Test
    void aReleasedVersionPrintsItsCommitAlsoWhenItIsBuiltLater() throws IOException {
        release("draft-1", Stage.DRAFT);
        String released = git.head();
        git.commit("Release draft-1");

        AssemblyResult result = new ReportAssembler((stage, time) -> {}).assemble(request("draft-1", Stage.DRAFT));

        assertThat(messages(result)).isEmpty();
        assertThat(git.head()).isNotEqualTo(released);
        try (PDDocument pdf = Loader.loadPDF(
                folder.resolve("target/report/fountain-review-draft-1.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(released.substring(0, 7), "2 March 2026")
                    .doesNotContain(git.head().substring(0, 7));
        }
    }

    private AssemblyResult release(String version, Stage stage) {
        return new ReportAssembler((name, time) -> {}).release(request(version, stage));
    }

    private AssemblyRequest request(String version, Stage stage) {
        return request(version, stage, FailOn.ERROR);
    }

    private AssemblyRequest request(String version, Stage stage, FailOn failOn) {
        return new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "fountain-review",
                version,
                stage,
                Optional.empty(),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                getClass().getClassLoader(),
                failOn);
    }

    private static List<String> messages(AssemblyResult result) {
        DiagnosticPrinter printer = new DiagnosticPrinter(Stage.DRAFT);
        return result.diagnostics().sorted().stream().map(printer::print).toList();
    }
}
