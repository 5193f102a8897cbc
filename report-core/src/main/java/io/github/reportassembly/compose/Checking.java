package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.merge.BuildFacts;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.request.Progress;
import io.github.reportassembly.validate.Validation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The rules at work beside the merge: neither needs what the other finds, and both take about as long. */
final class Checking {
    private final Aside<Outcome> work;

    private Checking(Aside<Outcome> work) {
        this.work = work;
    }

    private record Outcome(List<Diagnostic> problems, Duration time) {}

    static Checking begin(Report report, BuildFacts facts) {
        return new Checking(Aside.begin("report rules", () -> {
            long start = System.nanoTime();
            List<Diagnostic> problems = new ArrayList<>();
            Validation.check(report, VersionFacts.day(facts), problems::add);
            return new Outcome(problems, Duration.ofNanos(System.nanoTime() - start));
        }));
    }

    /** Waits for the rules and passes on what they found. */
    void end(DiagnosticSink sink, Progress progress) {
        Outcome outcome = work.await();
        outcome.problems().forEach(sink::report);
        progress.stage("validate", outcome.time());
    }
}
