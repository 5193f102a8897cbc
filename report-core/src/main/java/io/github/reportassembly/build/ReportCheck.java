package io.github.reportassembly.build;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.Outcome;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.Optional;

/** Finds every problem of a report and writes no document. */
public final class ReportCheck {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public ReportCheck(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** The problems; failed if they weigh as much as the request says. */
    public AssemblyResult run() {
        Findings findings = new Findings(request);
        Composer composer = new Composer(request, progress);
        Optional<Composition> composition =
                composer.merge(findings).map(merged -> composer.layOut(merged, findings.list()));
        return new Outcome(request, findings).of(findings.refuse(composition.isPresent()), composition);
    }
}
