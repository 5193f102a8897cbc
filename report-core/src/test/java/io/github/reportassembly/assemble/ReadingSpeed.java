package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.read.markdown.MarkdownReader;
import io.github.reportassembly.read.yaml.ReportReader;
import io.github.reportassembly.validate.Validation;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long a report takes to be read and checked in a warm JVM. The arguments are the report's folder and how often to
 * read it; the first half of the runs warms up.
 *
 * <p>Prints the median and the least time of the second half, the processors' time of one reading (those at work side by
 * side together), and the memory that is held after reading.
 */
public final class ReadingSpeed {
    private ReadingSpeed() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        long[] times = new long[runs];
        Optional<Report> report = Optional.empty();
        Duration halfway = Duration.ZERO;
        for (int run = 0; run < runs; run++) {
            halfway = run == runs / 2 ? cpu() : halfway;
            long start = System.nanoTime();
            report = read(folder);
            times[run] = System.nanoTime() - start;
        }
        long cpu = cpu().minus(halfway).toMillis() / (runs - runs / 2);
        long[] warm = Arrays.copyOfRange(times, runs / 2, runs);
        Arrays.sort(warm);
        System.gc();
        long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "first %.0f ms, warm median %.0f ms, least %.0f ms, %d ms of processor; %d chapters, %.0f MB held%n",
                times[0] / 1e6,
                warm[warm.length / 2] / 1e6,
                warm[0] / 1e6,
                cpu,
                report.orElseThrow().chapters().size(),
                held / 1048576.0);
    }

    /** The time of all processors, which other work on the machine does not lengthen. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Optional<Report> read(Path path) {
        DiagnosticList diagnostics = new DiagnosticList();
        ReportFolder folder = ReportFolder.open(path);
        Optional<Report> report =
                new ReportReader(folder, new MarkdownReader(folder::text, diagnostics), diagnostics).read();
        report.ifPresent(found -> Validation.check(found, diagnostics));
        return report;
    }
}
