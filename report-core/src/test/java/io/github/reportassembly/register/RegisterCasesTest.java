package io.github.reportassembly.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.read.yaml.SourceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each case: what is said of its register and lineage, what a release would write, and the concordance; {@code
 * -Dgolden.update=true} rewrites them.
 */
class RegisterCasesTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/reportassembly/register/cases");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatTheCaseShows(Path file) throws IOException {
        SourceCase sourceCase = new SourceCase(file);
        sourceCase.lay(folder);
        String actual = actual(sourceCase);
        if (Boolean.getBoolean("golden.update")) {
            sourceCase.update(actual);
        } else {
            assertThat(actual).isEqualTo(sourceCase.expected());
        }
    }

    private String actual(SourceCase sourceCase) {
        DiagnosticList found = new DiagnosticList();
        Report report = new ReportReader(ReportFolder.open(folder), new MarkdownReader(found), found)
                .read()
                .orElseThrow();
        ItemNumbers numbers = ItemNumbers.of(report);
        Register register = Register.of(report, "next", id -> numbers.number(id).map(PrintedNumber::number));
        register.check(found);
        ReleaseHeading heading = new ReleaseHeading("final", Stage.FINAL, LocalDate.of(2026, 7, 1), "53c9397eba47");
        return sourceCase.print(found)
                + "--- the next release\n"
                + Register.text(register.next(heading, Map.of()))
                + "--- concordance\n"
                + ConcordanceLines.of(register.concordance());
    }
}
