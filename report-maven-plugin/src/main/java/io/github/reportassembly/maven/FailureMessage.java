package io.github.reportassembly.maven;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.List;

/** What Maven prints last when a report fails: the places, so that nobody has to search the log for them. */
final class FailureMessage {
    private static final int PLACES = 20;

    private final AssemblyRequest request;

    FailureMessage(AssemblyRequest request) {
        this.request = request;
    }

    String of(DiagnosticList diagnostics) {
        List<Diagnostic> grave = diagnostics.sorted().stream()
                .filter(d -> request.failOn().includes(d.severity(request.stage())))
                .toList();
        StringBuilder message = new StringBuilder()
                .append(request.artifactId())
                .append(": ")
                .append(Count.of(grave.size(), "problem"))
                .append(" to put right at the stage ")
                .append(request.stage().id());
        for (Diagnostic diagnostic : grave.subList(0, Math.min(PLACES, grave.size()))) {
            message.append("\n  ");
            diagnostic.span().ifPresent(span -> message.append(span).append(": "));
            message.append(diagnostic.code().id()).append(": ").append(diagnostic.message());
        }
        if (grave.size() > PLACES) {
            message.append("\n  and ").append(grave.size() - PLACES).append(" more, all of them above");
        }
        return message.append('\n').toString();
    }
}
