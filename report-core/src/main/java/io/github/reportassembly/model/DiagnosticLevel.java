package io.github.reportassembly.model;

import io.github.reportassembly.diagnostic.Severity;
import java.util.Locale;
import java.util.Optional;

/** What a report can let problems of one kind weigh. */
public enum DiagnosticLevel {
    OFF(Optional.empty()),
    NOTE(Optional.of(Severity.NOTE)),
    WARNING(Optional.of(Severity.WARNING)),
    ERROR(Optional.of(Severity.ERROR));

    private final Optional<Severity> severity;

    DiagnosticLevel(Optional<Severity> severity) {
        this.severity = severity;
    }

    /** Empty if they are not told. */
    public Optional<Severity> severity() {
        return severity;
    }

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
