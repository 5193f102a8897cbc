package io.github.reportassembly.gate;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.compose.VersionRule;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.release.ReleaseRule;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks of a report whether it would pass at stages that it has not reached. */
public final class Gates {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public Gates(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Goes through all stages but the last for each gate, as the version that it would be released as, and writes
     * nothing.
     *
     * @param asked in the order of the answers
     */
    public GateReport ask(List<Stage> asked) {
        List<Gate> gates = new ArrayList<>();
        Optional<Report> report = Optional.empty();
        DiagnosticList release = new DiagnosticList();
        for (Stage stage : asked) {
            AssemblyRequest released = request.releasedAt(stage);
            Findings findings = new Findings(released);
            Composer composer = new Composer(released, progress);
            Optional<Merged> merged = composer.merge(findings);
            merged.ifPresent(found -> composer.layOut(found, findings.list()));
            if (gates.isEmpty()) {
                VersionRule.admits(request.at(stage), release);
                merged.ifPresent(found ->
                        new ReleaseRule(released, release).admits(found.register(), Repository.at(request.folder())));
            }
            report = findings.report();
            gates.add(Gate.of(stage, findings.list()));
        }
        return GateReport.of(request, report, gates, release.sorted());
    }

    /** The answer where the stages did not come to an end. */
    public GateReport refused(List<Stage> asked, Diagnostic problem) {
        DiagnosticList problems = new DiagnosticList();
        problems.report(problem);
        List<Gate> gates = asked.stream().map(stage -> Gate.of(stage, problems)).toList();
        return GateReport.of(request, Optional.empty(), gates, List.of());
    }
}
