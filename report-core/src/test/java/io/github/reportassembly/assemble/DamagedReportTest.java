package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a report's files are damaged, the assembly ends with messages and never with an exception. */
class DamagedReportTest {
    private static final Path SMALL_REPORT =
            Path.of("src", "test", "resources", "io", "github", "reportassembly", "read", "small-report");
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final int DAMAGES = 40;
    private static final List<String> SPLINTERS = List.of(
            ":", "\t", "|", "[", "}", "#", "\"", "- ", ":::", "```", "<!--", "<table>", "|---|", "[^x]", "{#", "@rec-",
            "\u202E");

    @TempDir
    Path folder;

    @Test
    void neverThrows() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(SMALL_REPORT)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            restore(file);
        }
        int refused = 0;
        for (int seed = 0; seed < DAMAGES; seed++) {
            Random random = new Random(seed);
            List<Path> damaged = List.of(pick(files, random), pick(files, random));
            for (Path file : damaged) {
                Path copy = copyOf(file);
                Files.write(copy, damaged(Files.readAllBytes(copy), random));
            }
            Stage stage = STAGES.get(random.nextInt(STAGES.size()));
            AssemblyResult result = check(stage);
            refused += result.failed() ? 1 : 0;
            DiagnosticPrinter printer = new DiagnosticPrinter(stage);
            for (Diagnostic diagnostic : result.diagnostics().sorted()) {
                assertThat(printer.print(diagnostic)).as("seed " + seed).doesNotContain("Exception");
            }
            for (Path file : damaged) {
                restore(file);
            }
        }
        assertThat(refused).isBetween(1, DAMAGES - 1);
        assertThat(check(Stage.WORKING).failed()).isFalse();
    }

    private static Path pick(List<Path> files, Random random) {
        return files.get(random.nextInt(files.size()));
    }

    /** Flips bits, cuts the end off, exchanges or repeats lines, or puts something in. */
    private static byte[] damaged(byte[] bytes, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> {
                List<String> lines = lines(bytes);
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
                yield joined(lines);
            }
            case 3 -> {
                List<String> lines = lines(bytes);
                lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
                yield joined(lines);
            }
            default -> {
                StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
                text.insert(random.nextInt(text.length() + 1), SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                yield text.toString().getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
    }

    private static byte[] joined(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private Path copyOf(Path file) {
        return folder.resolve(SMALL_REPORT.relativize(file).toString());
    }

    private void restore(Path file) throws IOException {
        Path copy = copyOf(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private AssemblyResult check(Stage stage) {
        return new ReportAssembler((name, time) -> {})
                .check(new AssemblyRequest(
                        folder,
                        folder.resolve("target/report"),
                        "small-report",
                        "1.0-draft-1",
                        stage,
                        Optional.of(Instant.ofEpochSecond(1_780_000_000)),
                        PaperSize.A4,
                        EnumSet.allOf(OutputFormat.class),
                        DamagedReportTest.class.getClassLoader(),
                        AssemblyRequest.defaultFailOn(stage)));
    }
}
