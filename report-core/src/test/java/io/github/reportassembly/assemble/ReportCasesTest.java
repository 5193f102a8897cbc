package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that only templates, images or the layout can show: cases of the same form as those of the reader, taken
 * through all stages. {@code -Dgolden.update=true} rewrites what is expected.
 */
class ReportCasesTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/reportassembly/assemble/cases");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheMessagesOfTheCase(Path file) throws IOException {
        SourceCase reportCase = new SourceCase(file);
        reportCase.lay(folder);
        String actual = reportCase.print(check(reportCase.stage(), version(file)));
        if (Boolean.getBoolean("golden.update")) {
            reportCase.update(actual);
        } else {
            assertThat(actual).isEqualTo(reportCase.expected());
        }
    }

    private static String version(Path file) {
        return file.getFileName().toString().contains("version") ? "2.0-SNAPSHOT" : "2.0";
    }

    private DiagnosticList check(Stage stage, String version) {
        AssemblyRequest request = new AssemblyRequest(
                folder,
                folder.resolve("target/report"),
                "fountain-review",
                version,
                stage,
                Optional.of(Instant.EPOCH),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                ReportCasesTest.class.getClassLoader(),
                FailOn.FATAL);
        return new ReportAssembler((name, time) -> {}).check(request).diagnostics();
    }
}
