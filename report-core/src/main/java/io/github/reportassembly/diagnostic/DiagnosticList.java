package io.github.reportassembly.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects problems; gives them out by file, place and code. Equal problems are kept once. */
public final class DiagnosticList implements DiagnosticSink {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().map(s -> s.file().path()).orElse(""))
            .thenComparing(d -> d.span().map(s -> s.start()).orElse(0))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** All problems, by path, then place, then code; those without a place first. */
    public List<Diagnostic> sorted() {
        return diagnostics.stream().sorted(BY_PLACE).distinct().toList();
    }

    /** How many problems weigh exactly this much at a stage. */
    public long count(Severity severity, Stage stage) {
        return sorted().stream().filter(d -> d.severity(stage) == severity).count();
    }

    /** Whether any problem weighs this much or more at a stage. */
    public boolean hasAtLeast(Severity severity, Stage stage) {
        return diagnostics.stream().anyMatch(d -> d.severity(stage).compareTo(severity) >= 0);
    }
}
