package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes a report in an empty folder, builds it, and adds to it, as its editor would. */
class NewGoalIT {
    @TempDir
    Path temporary;

    @Test
    void aNewReportBuildsWithoutAWarningAndGrows() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("water-review"));

        MavenRun made = MavenRun.in(folder, MavenRun.goal("new"));
        assertThat(made.exitCode()).as(made.log()).isZero();
        assertThat(made.log()).contains("made report.yaml", "made .schema/rec.json", "mvn package makes the documents");

        MavenRun chapter = MavenRun.in(folder, "report:new", "-Dreport.chapter=The second topic");
        assertThat(chapter.exitCode()).as(chapter.log()).isZero();
        MavenRun recommendation = MavenRun.in(
                folder.resolve("the-second-topic"), MavenRun.goal("new"), "-Dreport.recommendation=Test: every year");
        assertThat(recommendation.exitCode()).as(recommendation.log()).isZero();
        assertThat(recommendation.log()).contains("made the-second-topic/rec-test-every-year.yaml");

        MavenRun build = MavenRun.in(folder, "package");
        assertThat(build.exitCode()).as(build.log()).isZero();
        assertThat(build.log())
                .contains("3 chapters, 2 recommendations, 1 finding", "0 errors, 0 warnings")
                .doesNotContain("WARNING");
        assertThat(folder.resolve("target/report/water-review-0.1.0-SNAPSHOT.pdf"))
                .exists();
    }
}
