package io.github.reportassembly.benchmarks.stage;

import com.sun.management.OperatingSystemMXBean;
import io.github.reportassembly.benchmarks.build.Table;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Measures how the time of some stages grows with a report, by the time of all processors, in the JVM that runs. */
final class Growth {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Table table =
            new Table("Report", "Size", "Stage", "Runs", "Wall ms", "CPU ms", "CPU ms a unit", "Held MiB");

    /** What is measured. */
    interface Work {
        /** Does it once; what it returns is held while the memory is measured. */
        Object run() throws IOException;
    }

    /** Does the work so often that the JVM has compiled it; a large report, measured once, then is as warm as a small. */
    void warmUp(int runs, Work work) throws IOException {
        for (int run = 0; run < runs; run++) {
            work.run();
        }
    }

    /**
     * Runs the work and adds the medians. What a run left behind is collected before the next, outside the time.
     *
     * @param size in units, such as megabytes or pages
     */
    void measure(Path folder, String stage, double size, int runs, Work work) throws IOException {
        long[] wall = new long[runs];
        long[] cpu = new long[runs];
        Object made = null;
        for (int run = 0; run < runs; run++) {
            made = null;
            System.gc();
            long wallStart = System.nanoTime();
            long cpuStart = system.getProcessCpuTime();
            made = work.run();
            wall[run] = System.nanoTime() - wallStart;
            cpu[run] = system.getProcessCpuTime() - cpuStart;
        }
        long held = held(made);
        table.add(
                folder.getFileName(),
                String.format(Locale.ROOT, "%.1f", size),
                stage,
                runs,
                median(wall) / 1_000_000,
                median(cpu) / 1_000_000,
                String.format(Locale.ROOT, "%.2f", median(cpu) / 1e6 / size),
                held);
    }

    private static long median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long held(Object made) {
        try {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        } finally {
            Reference.reachabilityFence(made);
        }
    }

    Table table() {
        return table;
    }
}
