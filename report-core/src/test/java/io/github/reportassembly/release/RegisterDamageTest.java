package io.github.reportassembly.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.fixture.Archive;
import io.github.reportassembly.fixture.ReleasedReport;
import io.github.reportassembly.outcome.AssemblyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to registers and repositories: each is told with what to do, and nothing is written over. */
class RegisterDamageTest {
    @TempDir
    Path folder;

    private ReleasedReport report;

    @BeforeEach
    void releaseADraft() throws IOException {
        report = new ReleasedReport(folder).released("draft-1");
    }

    private Map<String, String> register() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder.resolve("register"))) {
            try (Stream<Path> found = Files.list(folder.resolve("register"))) {
                for (Path file : found.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    /** Refuses the next release with the code and the words, and leaves the register as it is. */
    private void refuses(String code, String... words) throws IOException {
        Map<String, String> before = register();
        AssemblyResult result = report.release("draft-2");
        assertThat(result.failed()).isTrue();
        assertThat(ReleasedReport.messages(result))
                .anySatisfy(message ->
                        assertThat(message).contains("[" + code + "]").contains(words));
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void aDeletedFolderIsMissedByItsTag() throws IOException {
        report.git.git("rm", "-r", "--quiet", "register");
        report.git.commit("Away with it");

        refuses("damaged-register", "register/draft-1.yaml is missing", "git checkout draft-1 -- register");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-1.texts.yaml", "draft-1.lines.json"})
    void aMissingFileBesideItIsNamed(String name) throws IOException {
        Files.delete(folder.resolve("register").resolve(name));
        report.git.commit("Away with it");

        refuses("damaged-register", "register/" + name, "git checkout draft-1 -- register/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft-1.yaml", "draft-1.texts.yaml", "draft-1.lines.json"})
    void aChangedFileIsNamed(String name) throws IOException {
        Path file = folder.resolve("register").resolve(name);
        Files.writeString(file, Files.readString(file).replaceFirst("rec-clean-basins", "rec-other-basins"));
        report.git.commit("A small change");

        refuses("broken-seal", "git checkout draft-1 -- register/" + name);
    }

    @Test
    void marksOfAConflictAreTold() throws IOException {
        Path file = folder.resolve("register/draft-1.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "stage: draft\n",
                                "<<<<<<< HEAD\nstage: draft\n=======\nstage: final\n>>>>>>> other\n"));
        report.git.commit("A merge that nobody looked at");

        refuses("conflict-marker", "register/draft-1.yaml");
    }

    @Test
    void aVersionThatWasReleasedIsNotReleasedAgain() throws IOException {
        Map<String, String> before = register();

        AssemblyResult result = report.release("draft-1");

        assertThat(ReleasedReport.messages(result)).anyMatch(message -> message.contains("[version-taken]"));
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void otherSourcesAreNotTheReleasedVersion() throws IOException {
        report.replace("drinking-water/rec-clean-basins.yaml", "once a month", "once a year");
        report.git.commit("Less work");

        List<String> messages = ReleasedReport.messages(report.check("draft-1"));

        assertThat(messages)
                .anySatisfy(
                        message -> assertThat(message)
                                .startsWith("drinking-water/rec-clean-basins.yaml:")
                                .contains(
                                        "[other-than-released]: draft-1 was released already, and rec-clean-basins.brush is not"));
    }

    @Test
    void anotherChapterIsNotTheReleasedVersion() throws IOException {
        Path chapter = folder.resolve("drinking-water/chapter.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nOne word more.\n");
        report.git.commit("More to read");

        assertThat(ReleasedReport.messages(report.check("draft-1")))
                .anySatisfy(message -> assertThat(message)
                        .contains("[other-than-released]", "drinking-water/chapter.md changed since its commit"));
    }

    @Test
    void theReleasedVersionIsBuiltWithoutAWord() {
        assertThat(ReleasedReport.messages(report.check("draft-1"))).isEmpty();
    }

    @Test
    void aDetachedHeadBuildsAndDoesNotRelease() throws IOException {
        report.git.git("checkout", "--quiet", "--detach");

        assertThat(report.check("draft-2").failed()).isFalse();
        refuses("detached-head", "git switch");
    }

    @Test
    void aShallowCloneBuildsAndDoesNotRelease(@TempDir Path other) throws IOException {
        Path clone = other.resolve("clone");
        report.git.git("clone", "--quiet", "--depth=1", "file://" + folder, clone.toString());

        AssemblyResult checked =
                new ReportAssembler((name, time) -> {}).check(ReleasedReport.request(clone, "draft-1"));
        AssemblyResult released =
                new ReportAssembler((name, time) -> {}).release(ReleasedReport.request(clone, "draft-2"));

        assertThat(ReleasedReport.messages(checked)).isEmpty();
        assertThat(ReleasedReport.messages(released))
                .anySatisfy(message -> assertThat(message).contains("[shallow-clone]", "git fetch --unshallow --tags"));
        assertThat(clone.resolve("register/draft-2.yaml")).doesNotExist();
    }

    @Test
    void sourcesFromAnArchiveBuildAndDoNotRelease(@TempDir Path other) throws IOException {
        Path archive = other.resolve("sources.zip");
        report.git.git("archive", "--format=zip", "--output=" + archive, "HEAD");
        Path copy = other.resolve("sources");
        Archive.unpack(archive, copy);

        AssemblyResult checked = new ReportAssembler((name, time) -> {}).check(ReleasedReport.request(copy, "draft-1"));
        AssemblyResult released =
                new ReportAssembler((name, time) -> {}).release(ReleasedReport.request(copy, "draft-2"));

        assertThat(ReleasedReport.messages(checked)).isEmpty();
        assertThat(ReleasedReport.messages(released)).anyMatch(message -> message.contains("[no-commit]"));
    }

    @Test
    void twoReleasesOfOneVersionConflictInGitAndAreTold() throws IOException {
        report.git.git("branch", "other");
        report.released("draft-2");
        report.git.git("tag", "-d", "draft-2");
        report.git.git("checkout", "--quiet", "other");
        report.replace("drinking-water/rec-clean-basins.yaml", "once a month", "once a year");
        report.git.commit("Less work");
        report.released("draft-2");
        report.git.tryGit("merge", "main");

        List<String> messages = ReleasedReport.messages(report.check("draft-3"));

        assertThat(messages)
                .anySatisfy(message -> assertThat(message).contains("[conflict-marker]", "register/draft-2.yaml"));
    }

    @Test
    void aRecommendationThatVanishedIsAskedFor() throws IOException {
        Files.delete(folder.resolve("drinking-water/rec-name-basins.yaml"));
        report.git.commit("Not needed");

        refuses(
                "number-without-lineage",
                "drinking-water/rec-name-basins.yaml is gone",
                "git checkout draft-1 -- drinking-water/rec-name-basins.yaml",
                "operation: deleted");
    }

    @Test
    void oneIdInTwoChaptersAfterAMergeIsTold() throws IOException {
        Path copy = folder.resolve("appendix-words/rec-clean-basins.yaml");
        Files.copy(folder.resolve("drinking-water/rec-clean-basins.yaml"), copy);
        report.git.commit("Moved on one branch, edited on the other");

        refuses("duplicate-id", "rec-clean-basins is also in");
    }

    @Test
    void lineageThatNamesAnUnknownThingIsTold() throws IOException {
        report.replace(
                "drinking-water/rec-name-basins.yaml",
                "status: agreed\n",
                "status: withdrawn\nlineage:\n  draft-1:\n    operation: merged\n    to: [rec-clean-basin]\n    reason: |\n      One text.\n");
        report.git.commit("Merged");

        refuses("unknown-reference", "there is no rec-clean-basin", "did you mean rec-clean-basins?");
    }
}
