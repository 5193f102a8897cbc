package io.github.reportassembly.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.publication.LooseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says and does about the files of a build that was killed before it, even when it writes nothing itself. */
class KilledBuildTest {
    @TempDir
    Path folder;

    private Path report;
    private Path output;
    private Path staging;

    @BeforeEach
    void unreadableReport() throws IOException {
        report = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(report.resolve("report.yaml"), "title: [");
        output = Files.createDirectories(folder.resolve("target/report"));
        staging = Files.createDirectories(folder.resolve("target/.report.staging"));
        Files.writeString(output.resolve("report.pdf"), "older");
    }

    @Test
    void removesWhatWasNotFinished() throws IOException {
        Files.writeString(staging.resolve("report.pdf"), "new");

        assertThat(problems())
                .contains("the build before this one was ended from outside; what it had not finished was removed, and "
                        + "the files of the last good build are as they were");
        assertThat(output.resolve("report.pdf")).hasContent("older");
        assertThat(staging).doesNotExist();
    }

    @Test
    void completesWhatWasFinished() throws IOException {
        Files.writeString(staging.resolve("report.pdf"), "newer");
        Files.writeString(output.resolve("old.csv"), "rows");
        Files.writeString(staging.resolve(".moves"), "replace report.pdf\nadd moved-already.csv\nremove old.csv\n");

        assertThat(problems()).contains("those not yet in their places have been moved there");
        assertThat(output.resolve("report.pdf")).hasContent("newer");
        assertThat(output.resolve("old.csv")).doesNotExist();
        assertThat(staging).doesNotExist();
    }

    @Test
    void aPlanThatNoBuildWroteMovesNothing() throws IOException {
        Files.writeString(staging.resolve("report.pdf"), "newer");
        Files.writeString(folder.resolve("target/precious.txt"), "kept");
        Files.writeString(staging.resolve(".moves"), "remove ../precious.txt\nreplace report.pdf\n");

        assertThat(problems()).contains("what it had not finished was removed");
        assertThat(folder.resolve("target/precious.txt")).hasContent("kept");
        assertThat(output.resolve("report.pdf")).hasContent("older");
    }

    @Test
    void saysNothingWhenNoBuildWasKilled() throws IOException {
        Files.delete(staging);

        assertThat(problems()).doesNotContain("unfinished-build");
    }

    @Test
    void draftsOfTheLogGoAwayWithTheProcessThatWroteThem() throws IOException {
        long alive = ProcessHandle.current().pid();
        Path mine = Files.writeString(output.resolve(".log.json." + alive + ".999"), "being written");
        Path dead = Files.writeString(output.resolve(".log.json.999999999999.1"), "torn");
        Path foreign = Files.writeString(output.resolve(".log.json.kept"), "no draft");

        LooseFile.write(output, "log.json", "whole");

        assertThat(output.resolve("log.json")).hasContent("whole");
        assertThat(dead).doesNotExist();
        assertThat(mine).exists();
        assertThat(foreign).exists();
    }

    private String problems() {
        AssemblyResult result = FaultyBuild.assemble(report, output, "1.0");
        assertThat(result.failed()).isTrue();
        StringBuilder told = new StringBuilder();
        for (Diagnostic problem : result.diagnostics().sorted()) {
            told.append(problem.code().id())
                    .append(": ")
                    .append(problem.message())
                    .append('\n');
        }
        return told.toString();
    }
}
