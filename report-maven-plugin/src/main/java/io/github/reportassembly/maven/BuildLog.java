package io.github.reportassembly.maven;

import io.github.reportassembly.assemble.AssemblyRequest;
import io.github.reportassembly.assemble.AssemblyResult;
import io.github.reportassembly.assemble.Progress;
import io.github.reportassembly.assemble.Summary;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log how the assembly goes: a line a stage, then the problems, then the report in figures. */
final class BuildLog implements Progress {
    private final Log log;
    private final Stage stage;
    private final int notes;
    private final DiagnosticPrinter printer;
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final long start = System.nanoTime();

    /** @param notes how many notes of one kind are listed; the rest are counted */
    BuildLog(Log log, Stage stage, int notes) {
        this.log = log;
        this.stage = stage;
        this.notes = notes;
        this.printer = new DiagnosticPrinter(stage);
    }

    void begin(AssemblyRequest request) {
        log.info(request.artifactId() + " " + request.version() + ", stage " + stage.id());
    }

    /** Two exporters may end at once. */
    @Override
    public synchronized void stage(String name, Duration time) {
        times.merge(name, time, Duration::plus);
        log.info(String.format(Locale.ROOT, "  %-18s %9s", name, Count.seconds(time)));
    }

    void end(AssemblyResult result) {
        Map<DiagnosticCode, Integer> listed = new EnumMap<>(DiagnosticCode.class);
        for (Diagnostic diagnostic : result.diagnostics().sorted()) {
            boolean note = diagnostic.severity(stage) == Severity.NOTE;
            if (!note || listed.merge(diagnostic.code(), 1, Integer::sum) <= notes) {
                print(diagnostic);
            }
        }
        listed.forEach((code, count) -> {
            if (count > notes) {
                log.info("note[" + code.id() + "]: " + (count - notes) + " more of the kind; report:check lists all");
            }
        });
        log.info(figures(result.summary()));
        log.info(problems(result.diagnostics()));
        log.info(times());
        for (Path file : result.files()) {
            log.info(file + " (" + size(file) + ")");
        }
    }

    /** A stage that has several steps counts once. */
    private synchronized String times() {
        StringJoiner stages =
                new StringJoiner(", ", Count.seconds(Duration.ofNanos(System.nanoTime() - start)) + " in all: ", "");
        times.forEach((name, time) -> stages.add(name + " " + Count.seconds(time)));
        return stages.toString();
    }

    private void print(Diagnostic diagnostic) {
        String text = printer.print(diagnostic).stripTrailing();
        switch (diagnostic.severity(stage)) {
            case NOTE -> log.info(text);
            case WARNING -> log.warn(text);
            case ERROR, FATAL -> log.error(text);
        }
    }

    private static String figures(Summary summary) {
        List<String> figures = new ArrayList<>();
        if (summary.pages() > 0) {
            figures.add(Count.of(summary.pages(), "page"));
        }
        figures.add(Count.of(summary.chapters(), "chapter"));
        figures.add(Count.of(summary.recommendations(), "recommendation"));
        figures.add(Count.of(summary.findings(), "finding"));
        figures.add(Count.of(summary.words(), "word"));
        return String.join(", ", figures);
    }

    private String problems(DiagnosticList diagnostics) {
        long errors = diagnostics.count(Severity.ERROR, stage) + diagnostics.count(Severity.FATAL, stage);
        return Count.of(errors, "error") + ", "
                + Count.of(diagnostics.count(Severity.WARNING, stage), "warning") + ", "
                + Count.of(diagnostics.count(Severity.NOTE, stage), "note");
    }

    private static String size(Path file) {
        try {
            return Count.size(Files.size(file));
        } catch (IOException e) {
            return "gone";
        }
    }
}
