package io.github.reportassembly.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * What a report lets problems of one kind weigh, and why.
 *
 * @param severity empty if they are not to be told
 * @param reason in plain words, on one line
 */
public record Rating(DiagnosticCode code, Optional<Severity> severity, String reason) {
    public Rating {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(reason);
    }

    /** What holds at a stage: the wish, but never less than such a problem must weigh there. Empty: it is not told. */
    public Optional<Severity> at(Stage stage) {
        return code.severity(stage, severity);
    }

    /** The wish as it is written in {@code report.yaml}. */
    public String word() {
        return severity.map(Severity::id).orElse("off");
    }
}
