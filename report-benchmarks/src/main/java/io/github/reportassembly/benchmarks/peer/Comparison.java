package io.github.reportassembly.benchmarks.peer;

import io.github.reportassembly.benchmarks.build.Table;
import io.github.reportassembly.benchmarks.build.Taken;
import java.util.Locale;
import java.util.Map;

/** A whole build, both formats, beside other tools, one format each, as ratios. */
public final class Comparison {
    private static final String BOTH = Peers.TYPST + " and then " + Peers.PANDOC;

    private Comparison() {}

    /** The table: below 1 is what the build takes less than the tool. */
    public static Table of(String report, Taken build, Map<String, Taken> peers) {
        Table table = new Table("Tool", "Wall ms", "CPU ms", "Peak MiB", "Build's wall / its", "Build's CPU / its");
        table.add(
                report + ": mvn package", build.wallMillis(), build.cpuMillis(), build.peakMebibytes(), "1.00", "1.00");
        peers.forEach((name, taken) -> add(table, name, build, taken));
        Taken typst = peers.get(Peers.TYPST);
        Taken pandoc = peers.get(Peers.PANDOC);
        if (typst != null && pandoc != null) {
            Taken both = new Taken(
                    typst.wallMillis() + pandoc.wallMillis(),
                    typst.cpuMillis() + pandoc.cpuMillis(),
                    Math.max(typst.peakMebibytes(), pandoc.peakMebibytes()),
                    0);
            add(table, BOTH, build, both);
        }
        return table;
    }

    private static void add(Table table, String name, Taken build, Taken peer) {
        table.add(
                name,
                peer.wallMillis(),
                peer.cpuMillis(),
                peer.peakMebibytes(),
                ratio(build.wallMillis(), peer.wallMillis()),
                ratio(build.cpuMillis(), peer.cpuMillis()));
    }

    private static String ratio(long ours, long theirs) {
        return String.format(Locale.ROOT, "%.2f", (double) ours / theirs);
    }
}
