package io.github.reportassembly.benchmarks.stage;

import io.github.reportassembly.benchmarks.build.Table;
import io.github.reportassembly.benchmarks.generate.RepeatedReport;
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

    private final Path report;
    private final Growth growth = new Growth();

    public Multiples(Path report) {
        this.report = report;
    }

    /** Reads and checks, by the megabyte of Markdown and YAML. */
    public Table reading(List<Integer> times) throws IOException {
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
            double pages = prepared.pages().pages().size();
            growth.measure(
                    folder,
                    "layout",
                    pages,
                    runs(time),
                    () -> Stages.layOut(prepared, prepared.document(), Stages.breaker(Stages.fonts())));
            growth.measure(folder, "PDF", pages, runs(time), () -> Stages.writePdf(prepared));
            growth.measure(folder, "DOCX", pages, runs(time), () -> Stages.writeDocx(prepared));
        }
        return growth.table();
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
