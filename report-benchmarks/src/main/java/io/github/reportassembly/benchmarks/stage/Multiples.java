package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.benchmarks.build.Table;
import io.github.reportassembly.benchmarks.generate.RepeatedReport;
import io.github.reportassembly.page.PagedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures a report and its multiples: reading and checking by the megabyte, layout and writing by the page. */
public final class Multiples {
    /** About so many runs of the single report; longer ones are run less often. */
    private static final int RUNS = 20;

    private static final int WARMING_RUNS = 200;

    private final Path report;
    private final Growth growth = new Growth();

    public Multiples(Path report) {
        this.report = report;
    }

    /** Reads and checks, by the megabyte of Markdown and YAML. */
    public Table reading(List<Integer> times) throws IOException {
        growth.warmUp(WARMING_RUNS, () -> ReadReport.readAndCheck(report, x -> {}));
        for (int time : times) {
            Path folder = multiple(time);
            double megabytes = bytes(folder) / 1e6;
            growth.measure(
                    folder, "read and check", megabytes, runs(time), () -> ReadReport.readAndCheck(folder, x -> {}));
        }
        return growth.table();
    }

    /** Lays out and writes, by the page. */
    public Table writing(List<Integer> times) throws IOException {
        for (int time : times) {
            Path folder = multiple(time);
            Prepared prepared = Prepared.of(folder);
            measure(folder, "layout", time, prepared, () -> layOut(prepared));
            measure(folder, "PDF", time, prepared, () -> Stages.writePdf(prepared));
            measure(folder, "DOCX", time, prepared, () -> Stages.writeDocx(prepared));
        }
        return growth.table();
    }

    private void measure(Path folder, String stage, int time, Prepared prepared, Growth.Work work) throws IOException {
        growth.warmUp(runs(time), work);
        growth.measure(folder, stage, prepared.pages().pages().size(), runs(time), work);
    }

    private static PagedDocument layOut(Prepared prepared) {
        return Stages.layOut(prepared, prepared.document(), Stages.breaker(Stages.fonts()));
    }

    private static int runs(int time) {
        return Math.max(1, RUNS / time);
    }

    private Path multiple(int times) throws IOException {
        if (times == 1) {
            return report;
        }
        Path folder = Files.createTempDirectory("multiples")
                .resolve(report.toAbsolutePath().getFileName() + "-x" + times);
        RepeatedReport.write(report, times, folder);
        return folder;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".yaml"))
                    .mapToLong(Multiples::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
