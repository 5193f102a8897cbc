package io.github.reportassembly.benchmarks.build;

import com.sun.management.OperatingSystemMXBean;
import io.github.reportassembly.assemble.ReportAssembler;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.OutputFormat;
import io.github.reportassembly.request.PaperSize;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds a report several times in one JVM and prints a line for each: pages, wall time, time of all processors, both in
 * milliseconds. Meant to be run in a process of its own: {@code Builds FOLDER TIMES}.
 */
public final class Builds {
    private Builds() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Path output = Files.createTempDirectory("builds");
        AssemblyRequest request = new AssemblyRequest(
                Path.of(arguments[0]),
                output,
                "measured-report",
                "1.0",
                Stage.WORKING,
                Optional.of(Instant.EPOCH),
                PaperSize.A4,
                EnumSet.allOf(OutputFormat.class),
                Builds.class.getClassLoader(),
                AssemblyRequest.defaultFailOn(Stage.WORKING));
        for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
            long wall = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            AssemblyResult result = new ReportAssembler((stage, time) -> {}).assemble(request);
            out.printf(
                    Locale.ROOT,
                    "%d %d %d%n",
                    result.summary().pages(),
                    (System.nanoTime() - wall) / 1_000_000,
                    (system.getProcessCpuTime() - cpu) / 1_000_000);
        }
        FolderTree.delete(output);
    }
}
