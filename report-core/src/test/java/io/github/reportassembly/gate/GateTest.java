package io.github.reportassembly.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.fixture.TestRepository;
import io.github.reportassembly.read.yaml.SourceCase;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is missing before a draft and before a final, as people read it; {@code -Dgolden.update=true} rewrites it. */
class GateTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/reportassembly/assemble/gate");

    @TempDir
    Path folder;

    @Test
    void aChecklistByWhoAnswersForIt() throws IOException {
        SourceCase gateCase = new SourceCase(CASES.resolve("checklist.txt"));
        gateCase.lay(folder);
        GateReport report = gate("2.0-SNAPSHOT", List.of(Stage.DRAFT, Stage.FINAL));
        String actual = String.join("\n", report.lines()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            gateCase.update(actual);
        } else {
            assertThat(actual).isEqualTo(gateCase.expected());
        }
        assertThat(report.gates()).noneMatch(Gate::passes);
    }

    @Test
    void saysThatADraftPassesAndWritesNothing() throws IOException {
        new SourceCase(SourceCase.RESOURCES.resolve("cases/releasable.txt")).lay(folder);
        TestRepository.in(folder).commit("A report");

        GateReport report = gate("2.0", List.of(Stage.DRAFT));

        assertThat(report.gates()).allMatch(Gate::passes);
        assertThat(report.release()).isEmpty();
        assertThat(report.lines()).containsExactly("fountain-review 2.0", "", "AS A DRAFT FOR PUBLIC COMMENT: passes");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void aReportThatCannotBeReadIsToldToo() throws IOException {
        Files.writeString(folder.resolve("report.yaml"), "title: One: two\n");

        assertThat(gate("2.0", List.of(Stage.DRAFT)).lines())
                .contains(
                        "  Editors: 1",
                        "    [ ] yaml-colon  report.yaml:1: a second colon in the title of report.yaml");
    }

    private GateReport gate(String version, List<Stage> stages) {
        return new ReportAssembler((name, time) -> {})
                .gate(
                        new AssemblyRequest(
                                folder,
                                folder.resolve("target/report"),
                                "fountain-review",
                                version,
                                Stage.WORKING,
                                Optional.of(Instant.EPOCH),
                                PaperSize.A4,
                                EnumSet.allOf(OutputFormat.class),
                                GateTest.class.getClassLoader(),
                                FailOn.ERROR),
                        stages);
    }
}
