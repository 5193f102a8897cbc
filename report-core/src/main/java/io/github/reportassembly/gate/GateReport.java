package io.github.reportassembly.gate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.request.AssemblyRequest;
import java.util.List;
import java.util.Optional;

/**
 * What is missing before a report can be released.
 *
 * @param gates one for each stage that was asked for
 * @param release what speaks against a release beside the sources: version, commit, work tree
 * @param lines all of it as a checklist, by sub-team and rapporteur
 */
public record GateReport(List<Gate> gates, List<Diagnostic> release, List<String> lines) {
    public GateReport {
        gates = List.copyOf(gates);
        release = List.copyOf(release);
        lines = List.copyOf(lines);
    }

    static GateReport of(AssemblyRequest request, Optional<Report> report, List<Gate> gates, List<Diagnostic> release) {
        return new GateReport(gates, release, new GateChecklist(report).lines(request, gates, release));
    }
}
