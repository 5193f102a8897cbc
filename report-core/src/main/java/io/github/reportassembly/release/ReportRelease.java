package io.github.reportassembly.release;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.export.data.PlaceMap;
import io.github.reportassembly.locate.PlaceCollector;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.Outcome;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.repository.Repository;
import io.github.reportassembly.repository.Revision;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.List;
import java.util.Optional;

/** Releases a version: the only thing that ever writes into a report's register. */
public final class ReportRelease {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public ReportRelease(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** The register's new files; failed, and nothing is written, if anything speaks against the release. */
    public AssemblyResult run() {
        Findings findings = new Findings(request);
        Outcome outcome = new Outcome(request, findings);
        Composer composer = new Composer(request, progress);
        Optional<Merged> merged = composer.merge(findings);
        if (merged.isEmpty()) {
            return outcome.of(true, Optional.empty());
        }
        Composition composition = composer.layOut(merged.get(), findings.list());
        Register register = merged.get().register();
        Optional<Revision> revision = Repository.at(request.folder());
        boolean admitted = new ReleaseRule(request, findings.list()).admits(register, revision);
        // What is published for good is ready or not: no setting of the build lets a mistake pass here.
        boolean ready = !findings.refuse(true) && !findings.list().hasAtLeast(Severity.ERROR, request.stage());
        if (!admitted || !ready) {
            return outcome.of(true, Optional.of(composition));
        }
        PlaceMap places = PlaceCollector.of(merged.get(), composition);
        List<OutputFile> files = new RegisterWriter(request, findings.list())
                .write(register, merged.get().facts(), places).stream()
                        .map(path -> new OutputFile(path, ""))
                        .toList();
        return outcome.of(files.isEmpty(), files, Optional.of(composition));
    }
}
