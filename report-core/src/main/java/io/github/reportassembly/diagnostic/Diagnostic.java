package io.github.reportassembly.diagnostic;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One problem in the sources.
 *
 * @param span where; empty when the problem has no place in a file
 * @param message what is wrong: one line, without a full stop
 * @param hint what to do about it: one line, and below it lines to paste as they stand if there are any
 * @param related other places that belong to the problem, such as the first of two equal ids
 * @param rated what it weighs at this report's stage, if the report has changed it
 */
public record Diagnostic(
        DiagnosticCode code,
        Optional<SourceSpan> span,
        String message,
        Optional<String> hint,
        List<SourceSpan> related,
        Optional<Severity> rated) {
    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(rated);
        related = List.copyOf(related);
    }

    /** A problem that weighs what its code does. */
    public Diagnostic(
            DiagnosticCode code,
            Optional<SourceSpan> span,
            String message,
            Optional<String> hint,
            List<SourceSpan> related) {
        this(code, span, message, hint, related, Optional.empty());
    }

    public static Diagnostic at(SourceSpan span, DiagnosticCode code, String message) {
        return new Diagnostic(code, Optional.of(span), message, Optional.empty(), List.of());
    }

    /** A problem that has no place in a file. */
    public static Diagnostic of(DiagnosticCode code, String message) {
        return new Diagnostic(code, Optional.empty(), message, Optional.empty(), List.of());
    }

    public Diagnostic withHint(String text) {
        return new Diagnostic(code, span, message, Optional.of(text), related, rated);
    }

    public Diagnostic withRelated(SourceSpan place) {
        return new Diagnostic(code, span, message, hint, List.of(place), rated);
    }

    Diagnostic rated(Severity severity) {
        return new Diagnostic(code, span, message, hint, related, Optional.of(severity));
    }

    public Severity severity(Stage stage) {
        return rated.orElse(code.severity(stage));
    }
}
