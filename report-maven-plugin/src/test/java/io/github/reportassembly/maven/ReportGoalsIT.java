package io.github.reportassembly.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the goals in a Maven of their own, as people do. */
class ReportGoalsIT {
    private static final String TIME = "2026-03-02T12:00:00Z";
    private static final String PDF = "small-review-1.0-SNAPSHOT.pdf";
    private static final String DOCX = "small-review-1.0-SNAPSHOT.docx";

    @TempDir
    Path temporary;

    @Test
    void packageMakesBothDocumentsAndTheSameBytesElsewhere() throws Exception {
        SmallReport here = SmallReport.in(temporary.resolve("here")).withPom("1.0-SNAPSHOT", TIME);
        SmallReport there =
                SmallReport.in(temporary.resolve("there/deep er/down")).withPom("1.0-SNAPSHOT", TIME);

        MavenRun first = MavenRun.in(here.folder(), "package");
        MavenRun second = MavenRun.in(
                there.folder(),
                Map.of(
                        "TZ",
                        "Asia/Kathmandu",
                        "MAVEN_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -XX:+UseSerialGC"),
                "package");

        assertThat(first.exitCode()).as(first.log()).isZero();
        assertThat(second.exitCode()).as(second.log()).isZero();
        assertThat(here.output(PDF)).hasSameBinaryContentAs(there.output(PDF));
        assertThat(here.output(DOCX)).hasSameBinaryContentAs(there.output(DOCX));
        assertThat(here.output("manifest.json")).hasSameBinaryContentAs(there.output("manifest.json"));
        assertThat(first.log()).contains("1 chapter, 1 recommendation, 1 finding", "0 errors", PDF, DOCX, "s in all");
        assertThat(sinceStart(first.log())).doesNotContain("SLF4J", "StatusLogger", "WARNING");
    }

    /** What Maven logs: newer JDKs warn of Maven's own libraries before its first line. */
    private static String sinceStart(String log) {
        return log.substring(log.indexOf("Scanning for projects"));
    }

    @Test
    void aBuildWithoutChangesSaysSoAndKeepsTheFiles() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report"))
                .withPom("1.0-SNAPSHOT", TIME)
                .write("only/chapter.md", "# The only chapter\n\nAs @rec-nowhere says.\n");
        assertThat(MavenRun.in(report.folder(), "package").exitCode()).isZero();
        FileTime made = Files.getLastModifiedTime(report.output(PDF));

        MavenRun unchanged = MavenRun.in(report.folder(), "package");
        assertThat(unchanged.exitCode()).as(unchanged.log()).isZero();
        assertThat(unchanged.log())
                .contains("Nothing has changed since", PDF, DOCX, "error[unknown-reference]", "1 error")
                .doesNotContain("s in all");
        assertThat(Files.getLastModifiedTime(report.output(PDF))).isEqualTo(made);

        MavenRun forced = MavenRun.in(report.folder(), "package", "-Dreport.force");
        assertThat(forced.log()).contains("s in all").doesNotContain("Nothing has changed");

        report.write("only/chapter.md", "# The only chapter\n\nNothing more.\n");
        MavenRun changed = MavenRun.in(report.folder(), "package");
        assertThat(changed.log()).contains("0 errors", "s in all").doesNotContain("Nothing has changed");
    }

    @Test
    void aMistakeFailsWithItsPlaceAndLeavesTheLastGoodFiles() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0-SNAPSHOT", TIME);
        assertThat(MavenRun.in(report.folder(), "package").exitCode()).isZero();
        byte[] good = Files.readAllBytes(report.output(PDF));
        report.write("report.yaml", "id: small-review\ntitle: Small: a review\n");

        MavenRun run = MavenRun.in(report.folder(), "package");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.log()).contains("report.yaml:2:13: ", "BUILD FAILURE").doesNotContain("\tat ", "Exception in");
        assertThat(report.output(PDF)).hasBinaryContent(good);
        assertThat(temporary.resolve("report/target/.report.staging")).doesNotExist();
    }

    @Test
    void aWorkingBuildPrintsWhatCheckRefuses() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report"))
                .withPom("1.0-SNAPSHOT", TIME)
                .write("only/chapter.md", "# The only chapter\n\nAs @rec-nowhere says.\n");

        MavenRun working = MavenRun.in(report.folder(), "package");
        MavenRun check = MavenRun.in(report.folder(), "report:check");

        assertThat(working.exitCode()).as(working.log()).isZero();
        assertThat(working.log()).contains("only/chapter.md:3:4: error[unknown-reference]");
        assertThat(check.exitCode()).isNotZero();
        assertThat(check.log()).contains("1 problem to put right", "only/chapter.md:3:4: unknown-reference");
    }

    @Test
    void aSnapshotIsNoDraft() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0-SNAPSHOT", TIME);

        MavenRun run = MavenRun.in(report.folder(), "package", "-Dreport.stage=draft");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.log()).contains("stage-version");
        assertThat(report.output(PDF)).doesNotExist();
    }

    @Test
    void checkNeedsNoPomAndWritesNothing() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report"));

        MavenRun run = MavenRun.in(report.folder(), MavenRun.goal("check"));

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log()).contains("1 chapter, 1 recommendation, 1 finding");
        assertThat(report.folder().resolve("target/report")).isDirectoryContaining("glob:**/diagnostics.sarif");
        assertThat(report.folder().resolve("target/report")).isDirectoryNotContaining("glob:**/*.{pdf,docx,json}");
    }

    @Test
    void settingsCanBeGivenOnTheCommandLine() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0-SNAPSHOT", TIME);

        MavenRun skipped = MavenRun.in(report.folder(), "package", "-Dreport.skip");
        assertThat(skipped.exitCode()).as(skipped.log()).isZero();
        assertThat(report.output("manifest.json")).doesNotExist();

        Path elsewhere = temporary.resolve("elsewhere");
        MavenRun one = MavenRun.in(
                report.folder(),
                "package",
                "-Dreport.formats=docx",
                "-Dreport.paper=letter",
                "-Dreport.outputDirectory=" + elsewhere);
        assertThat(one.exitCode()).as(one.log()).isZero();
        assertThat(elsewhere.resolve(DOCX)).exists();
        assertThat(elsewhere.resolve(PDF)).doesNotExist();

        MavenRun wrong = MavenRun.in(report.folder(), "package", "-Dreport.paper=a5");
        assertThat(wrong.exitCode()).isNotZero();
        assertThat(wrong.log()).contains("report.paper is \"a5\"; it can be one of: a4, letter");
    }

    @Test
    void gateListsWhatIsMissingAndFailsWhenAsked() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0-SNAPSHOT", TIME);

        MavenRun listed = MavenRun.in(report.folder(), "report:gate");
        MavenRun asked = MavenRun.in(report.folder(), "report:gate", "-Dreport.gate.fail=final");

        assertThat(listed.exitCode()).as(listed.log()).isZero();
        assertThat(listed.log()).contains("AS A DRAFT FOR PUBLIC COMMENT: ", "AS A FINAL: not yet", "TO RELEASE IT");
        assertThat(asked.exitCode()).isNotZero();
        assertThat(asked.log()).contains("As a final the report would be refused");
        assertThat(report.folder().resolve("target/report")).doesNotExist();
    }

    @Test
    void releaseFreezesNumbersAndLocateFindsThem() throws Exception {
        SmallReport report = SmallReport.in(temporary.resolve("report")).withPom("1.0-draft-1", TIME);
        Path sources = report.folder().resolve("report.yaml");
        report.write("report.yaml", Files.readString(sources).replace("release: {}\n", """
                mandate:
                  text: |
                    The team reviews what is written.
                release:
                  limitations: |
                    The team had a day.
                  window:
                    opens: 2026-03-02
                    closes: 2026-04-30
                  channels:
                    email: small@example.org
                  questions:
                    ask-paper: |
                      Is paper enough?
                """));
        report.write(
                "only/chapter.yaml",
                Files.readString(report.folder().resolve("only/chapter.yaml")).replace("drafting", "agreed"));
        report.write(
                "only/fnd-nothing.yaml",
                Files.readString(report.folder().resolve("only/fnd-nothing.yaml")) + "evidence: |\n  We looked.\n");
        report.write(
                "only/rec-write.yaml",
                Files.readString(report.folder().resolve("only/rec-write.yaml")) + "priority: low\n");
        report.write(".gitignore", "target/\n");
        git(report.folder(), "init", "--quiet");
        git(report.folder(), "add", "--all");
        git(report.folder(), "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", "All");

        MavenRun release = MavenRun.in(report.folder(), "report:release", "-Dreport.stage=draft");
        MavenRun locate = MavenRun.in(report.folder(), "report:locate", "-Dreport.find=Recommendation 1 of draft 1");
        MavenRun unknown = MavenRun.in(report.folder(), "report:locate", "-Dreport.find=Recommendation 11");

        assertThat(release.exitCode()).as(release.log()).isZero();
        assertThat(release.log())
                .contains(
                        "git add register",
                        "git commit -m \"Release 1.0-draft-1\"",
                        "git tag 1.0-draft-1",
                        "mvn package -Dreport.stage=draft");
        assertThat(report.folder().resolve("register")).isDirectoryContaining("glob:**/1.0-draft-1.lines.json");
        assertThat(locate.exitCode()).as(locate.log()).isZero();
        assertThat(locate.log()).contains("id      rec-write", "source  only/rec-write.yaml:1", "then    git show ");
        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.log()).contains("printed no recommendation 11", "did you mean 1?");
    }

    private static void git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    @Test
    void helpNamesTheGoals() throws Exception {
        MavenRun run = MavenRun.in(temporary, MavenRun.goal("help"));

        assertThat(run.exitCode()).as(run.log()).isZero();
        assertThat(run.log())
                .contains(
                        "report:assemble",
                        "report:check",
                        "report:gate",
                        "report:help",
                        "report:locate",
                        "report:new",
                        "report:release",
                        "report:status");
    }
}
