package io.github.reportassembly.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    private static final String DATE = "2026-03-02T10:15:30+05:45";

    @TempDir
    Path temporary;

    private Path checkout;
    private Path report;

    @BeforeEach
    void checkout() throws Exception {
        assumeTrue(GitCommand.find().isPresent(), "git is not installed");
        checkout = temporary.resolve("checkout");
        report = Files.createDirectories(checkout.resolve("report"));
        git("init", "-q");
        Files.writeString(report.resolve("report.yaml"), "id: sample\n");
        Files.writeString(checkout.resolve("other.txt"), "beside the report\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
    }

    @Test
    void tellsCommitAndDateOfACleanCheckout() {
        Revision revision = Repository.at(report).orElseThrow();

        assertThat(revision.commit()).matches("[0-9a-f]{40}");
        assertThat(revision.date()).isEqualTo(Instant.parse("2026-03-02T04:30:30Z"));
        assertThat(revision.clean()).isTrue();
    }

    @Test
    void aChangedOrANewFileOfTheReportIsNotClean() throws Exception {
        Files.writeString(report.resolve("report.yaml"), "id: changed\n");
        assertThat(Repository.at(report).orElseThrow().clean()).isFalse();

        Files.writeString(report.resolve("report.yaml"), "id: sample\n");
        assertThat(Repository.at(report).orElseThrow().clean()).isTrue();

        Files.writeString(report.resolve("new.yaml"), "id: new\n");
        assertThat(Repository.at(report).orElseThrow().clean()).isFalse();
    }

    @Test
    void whatLiesBesideTheReportAndWhatTheBuildMakesDoesNotMatter() throws Exception {
        Files.writeString(checkout.resolve("other.txt"), "changed\n");
        Files.createDirectories(report.resolve("target/report"));
        Files.writeString(report.resolve("target/report/sample.pdf"), "built\n");

        assertThat(Repository.at(report).orElseThrow().clean()).isTrue();
    }

    @Test
    void withoutRepositoryOrCommitThereIsNothingToTell() throws Exception {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        assertThat(Repository.at(empty)).isEmpty();

        git(empty, "init", "-q");
        assertThat(Repository.at(empty)).isEmpty();
    }

    @Test
    void runsNoProgramThatTheCheckoutNames() throws Exception {
        Path witness = temporary.resolve("ran");
        String touch = "touch '" + witness + "'; cat";
        Path script = Files.writeString(temporary.resolve("touch.sh"), "#!/bin/sh\n" + touch + "\n");
        assumeTrue(script.toFile().setExecutable(true), "no executable scripts here");
        for (String hook : List.of("post-index-change", "fsmonitor-watchman", "post-checkout", "pre-commit")) {
            Files.copy(script, checkout.resolve(".git/hooks/" + hook));
        }
        git("config", "core.fsmonitor", script.toString());
        git("config", "core.pager", script.toString());
        git("config", "log.showSignature", "true");
        git("config", "gpg.program", script.toString());
        git("config", "diff.external", script.toString());
        git("config", "filter.evil.clean", touch);
        git("config", "filter.evil.process", script.toString());
        git("config", "filter.evil.required", "true");
        Files.writeString(checkout.resolve(".git/info/attributes"), "* filter=evil diff=evil\n");
        Files.deleteIfExists(witness);
        // Another time stamp makes Git compare the content, which is when a filter would run.
        Files.writeString(report.resolve("report.yaml"), "id: sampla\n");

        assertThat(Repository.at(report).map(Revision::clean)).contains(false);
        assertThat(witness).doesNotExist();
    }

    @Test
    void aFilterWhoseNameCannotBeOverriddenStopsTheQuestion() throws Exception {
        git("config", "filter.a=b.clean", "cat");

        assertThat(Repository.at(report)).isEmpty();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        git(checkout, arguments);
    }

    private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Sample", "-c", "user.email=s@example.org"));
        command.addAll(List.of("-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_AUTHOR_DATE", DATE);
        builder.environment().put("GIT_COMMITTER_DATE", DATE);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
