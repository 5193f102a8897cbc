package io.github.reportassembly.diagnostic;

/** Takes problems as they are found. A stage reports and goes on; it never throws for a mistake of the user's. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);
}
