package io.github.reportassembly.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.FileKind;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.validate.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New reports and new things in them, on a real folder. */
class StarterTest {
    private static final ClassLoader RESOURCES = StarterTest.class.getClassLoader();

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeReport() throws IOException {
        folder = Files.createDirectories(temporary.resolve("Révision des fontaines"));
        Outcome outcome = new ReportStarter(folder, RESOURCES).report("1.2.3");
        assertThat(outcome.refusal()).isEmpty();
        assertThat(outcome.made())
                .contains("report.yaml", ".schema/rec.json", ".github/workflows/report.yml", ".gitattributes");
    }

    @Test
    void aNewReportHasNothingToPutRight() {
        DiagnosticList found = check();

        assertThat(found.hasAtLeast(Severity.WARNING, Stage.WORKING))
                .as(found.sorted().toString())
                .isFalse();
    }

    @Test
    void itsFilesAreFilledIn() throws IOException {
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<artifactId>revision-des-fontaines</artifactId>", "<report.toolkit.version>1.2.3<");
        assertThat(folder.resolve("first-topic/rec-first-step.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../.schema/rec.json\n");
        assertThat(folder.resolve("report.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=.schema/report.json\n");
        assertThat(folder.resolve(".vscode/settings.json"))
                .content()
                .contains("\".schema/min.json\": \"**/min-*.yaml\"");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path other = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(other.resolve("README.md"), "Mine\n");
        Files.writeString(other.resolve("pom.xml"), "<mine/>\n");

        Outcome refused = new ReportStarter(other, RESOURCES).report("1.2.3");

        assertThat(refused.refusal()).get().asString().contains("pom.xml stands in the way", "empty folder");
        assertThat(other).isDirectoryNotContaining("glob:**/report.yaml");

        Files.delete(other.resolve("pom.xml"));
        Outcome made = new ReportStarter(other, RESOURCES).report("1.2.3");
        assertThat(made.kept()).containsExactly("README.md");
        assertThat(other.resolve("README.md")).hasContent("Mine");
        assertThat(new ReportStarter(other, RESOURCES).report("1.2.3").refusal())
                .get()
                .asString()
                .contains("Here is a report already", "-Dreport.chapter");
    }

    @Test
    void aChapterIsNamedBeforeTheAppendices() throws IOException {
        String list = "chapters:\r\n  - introduction\r\n  - first-topic   # kept\r\n  - appendix-words\r\n";
        Path report = folder.resolve("report.yaml");
        Files.writeString(
                report,
                "\uFEFF"
                        + Files.readString(report)
                                .replace("\n", "\r\n")
                                .replace("chapters:\r\n  - introduction\r\n  - first-topic\r\n", list));
        Files.createDirectory(folder.resolve("appendix-words"));
        Files.writeString(folder.resolve("appendix-words/chapter.md"), "# Words\n\nText.\n");
        Files.writeString(
                folder.resolve("appendix-words/chapter.yaml"),
                "part: appendix\nsub-teams: [topic-team]\nstatus: outline\n");
        String before = Files.readString(report);

        Outcome first = ThingStarter.in(folder, RESOURCES).chapter("L’eau potable: état");
        Outcome second = ThingStarter.in(folder, RESOURCES).chapter("L’eau potable: état");

        assertThat(first.made()).containsExactly("leau-potable-etat/chapter.yaml", "leau-potable-etat/chapter.md");
        assertThat(second.made()).first().isEqualTo("leau-potable-etat-2/chapter.yaml");
        assertThat(Files.readString(report))
                .isEqualTo(
                        before.replace("# kept\r\n", "# kept\r\n  - leau-potable-etat\r\n  - leau-potable-etat-2\r\n"));
        assertThat(folder.resolve("leau-potable-etat/chapter.md")).content().startsWith("# L’eau potable: état\n");
        assertThat(check().hasAtLeast(Severity.WARNING, Stage.WORKING)).isFalse();
    }

    @Test
    void aChapterGoesIntoAListInBracketsToo() throws IOException {
        Path report = folder.resolve("report.yaml");
        String text = Files.readString(report);
        Files.writeString(
                report,
                text.replace(
                        "chapters:\n  - introduction\n  - first-topic\n",
                        "chapters: [introduction, first-topic] # all\n"));

        ThingStarter.in(folder, RESOURCES).chapter("second-topic");

        assertThat(Files.readString(report)).contains("chapters: [introduction, first-topic, second-topic] # all\n");
        assertThat(folder.resolve("second-topic/chapter.md")).content().startsWith("# Second topic\n");
    }

    @Test
    void thingsHaveTheNextFreeId() throws IOException {
        Outcome taken = item(FileKind.RECOMMENDATION, "rec-first-step");
        Outcome titled = item(FileKind.FINDING, "Doors: \"closed\" at night");
        Outcome minority = item(FileKind.MINORITY_STATEMENT, "Too dear");
        Outcome foreign = item(FileKind.FINDING, "泉水");

        assertThat(taken.made()).containsExactly("first-topic/rec-first-step-2.yaml");
        assertThat(titled.made()).containsExactly("first-topic/fnd-doors-closed-at-night.yaml");
        assertThat(titled.next())
                .first()
                .asString()
                .contains("![Doors: \"closed\" at night](#fnd-doors-closed-at-night)");
        assertThat(minority.made()).containsExactly("first-topic/min-too-dear.yaml");
        assertThat(foreign.made()).containsExactly("first-topic/fnd-new.yaml");
        DiagnosticList found = new DiagnosticList();
        Report report = read(found).orElseThrow();
        assertThat(report.chapters().get(1).findings())
                .extracting(finding -> finding.title().plain())
                .contains("Doors: \"closed\" at night", "泉水");
        assertThat(check().hasAtLeast(Severity.WARNING, Stage.WORKING))
                .as(check().sorted().toString())
                .isFalse();
    }

    @Test
    void anUnknownChapterIsAnsweredWithTheNearest() throws IOException {
        ThingStarter starter = ThingStarter.in(folder, RESOURCES);

        assertThat(starter.item(FileKind.FINDING, "A", Optional.of("first-topc"))
                        .refusal())
                .contains("There is no chapter first-topc; did you mean first-topic?");
        assertThat(starter.item(FileKind.FINDING, "A", Optional.empty()).refusal())
                .get()
                .asString()
                .contains("-Dreport.in=", "introduction, first-topic");
    }

    @Test
    void aBrokenReportIsSaidSo() throws IOException {
        Files.writeString(folder.resolve("report.yaml"), "title: A: b\n");

        assertThat(ThingStarter.in(folder, RESOURCES).chapter("New").refusal())
                .get()
                .asString()
                .contains("report:check");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private Outcome item(FileKind kind, String words) throws IOException {
        return ThingStarter.in(folder, RESOURCES).item(kind, words, Optional.of("first-topic"));
    }

    private DiagnosticList check() {
        DiagnosticList found = new DiagnosticList();
        read(found).ifPresent(report -> Validation.check(report, found));
        return found;
    }

    private Optional<Report> read(DiagnosticList found) {
        return new ReportReader(ReportFolder.open(folder), new MarkdownReader(found), found).read();
    }
}
