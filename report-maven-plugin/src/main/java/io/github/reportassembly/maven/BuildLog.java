package io.github.reportassembly.maven;

import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Folding;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.lastbuild.LogLine;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private final Map<Severity, Integer> listed;
    private final DiagnosticPrinter printer;
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final List<LogLine> told = new ArrayList<>();
    private final long start = System.nanoTime();

    /** @param listed how many warnings and notes of one kind are listed; the rest are counted */
    BuildLog(Log log, Stage stage, Map<Severity, Integer> listed) {
        this.log = log;
        this.stage = stage;
        this.listed = listed;
        this.printer = new DiagnosticPrinter(stage);
    }

    void begin(AssemblyRequest request) {
        log.info(title(request));
    }

    static String title(AssemblyRequest request) {
        return request.artifactId() + " " + request.version() + ", stage "
                + request.stage().id();
    }

    /** Two exporters may end at once. */
    @Override
    public synchronized void stage(String name, Duration time) {
        times.merge(name, time, Duration::plus);
        log.info(String.format(Locale.ROOT, "  %-18s %9s", name, Count.seconds(time)));
    }

    void end(AssemblyResult result) {
        List<Diagnostic> problems = result.diagnostics().sorted();
        Folding folding = Folding.of(problems, stage, listed);
        folding.listed().forEach(this::print);
        folding.counted().forEach((code, more) -> {
            Severity severity = problems.stream()
                    .filter(problem -> problem.code() == code)
                    .findFirst()
                    .map(problem -> problem.severity(stage))
                    .orElse(Severity.NOTE);
            print(severity, severity.id() + "[" + code.id() + "]: " + more + " more like it");
        });
        TotalsTable.lines(result.totals()).forEach(line -> print(Severity.NOTE, line));
        result.diagnostics().changed().forEach((rating, count) -> print(Severity.NOTE, changed(rating, count)));
        if (!result.summary().equals(Summary.NONE)) {
            print(Severity.NOTE, figures(result.summary()));
        }
        print(Severity.NOTE, problems(result.diagnostics()));
        log.info(times());
        for (Path file : result.files()) {
            log.info(file + " (" + size(file) + ")");
        }
    }

    /** What the report has lowered or raised is told each time, lest it be forgotten. */
    private String changed(Rating rating, long count) {
        String now = rating.at(stage).map(Severity::id).orElse("not told");
        String wish = rating.at(stage).equals(rating.severity())
                ? ""
                : " (report.yaml wants it " + rating.word() + ", the stage " + stage.id() + " more)";
        return "report.yaml: " + rating.code().id() + " is " + now + wish + ", " + Count.of(count, "time") + ": "
                + rating.reason();
    }

    /** A stage that has several steps counts once. */
    private synchronized String times() {
        StringJoiner stages =
                new StringJoiner(", ", Count.seconds(Duration.ofNanos(System.nanoTime() - start)) + " in all: ", "");
        times.forEach((name, time) -> stages.add(name + " " + Count.seconds(time)));
        return stages.toString();
    }

    private void print(Diagnostic diagnostic) {
        print(diagnostic.severity(stage), printer.print(diagnostic).stripTrailing());
    }

    private void print(Severity severity, String text) {
        LogLine line = new LogLine(severity, text);
        told.add(line);
        print(log, line);
    }

    static void print(Log log, LogLine line) {
        switch (line.severity()) {
            case NOTE -> log.info(line.text());
            case WARNING -> log.warn(line.text());
            case ERROR, FATAL -> log.error(line.text());
        }
    }

    /** What was told of the report itself, without times and files. */
    List<LogLine> told() {
        return List.copyOf(told);
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

    static String size(Path file) {
        try {
            return Count.size(Files.size(file));
        } catch (IOException e) {
            return "gone";
        }
    }
}
