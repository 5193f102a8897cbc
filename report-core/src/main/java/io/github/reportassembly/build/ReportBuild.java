package io.github.reportassembly.build;

import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.output.Output;
import io.github.reportassembly.output.PackageWriter;
import io.github.reportassembly.output.PublicationPackage;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.Optional;

/** Makes the files of a report. */
public final class ReportBuild {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public ReportBuild(AssemblyRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
    }

    /** The files written; none if the report is refused, and then the last good ones stand. */
    public AssemblyResult run() {
        Findings findings = new Findings(request);
        // Whatever comes of this build, the output folder holds one whole publication.
        new PackageWriter(request.output(), findings.list()).sweep();
        Composer composer = new Composer(request, progress);
        Optional<Merged> merged = composer.merge(findings);
        Optional<Composition> composition = merged.map(found -> composer.layOut(found, findings.list()));
        return new Publishing(request, findings, progress)
                .publish(
                        composition,
                        composed -> progress.timed("package", () -> output(merged.orElseThrow(), composed, findings)));
    }

    private Output output(Merged merged, Composition composition, Findings findings) {
        PublicationPackage files = new PublicationPackage(request, request.stem());
        return request.whole()
                ? new Output(files.all(merged, composition, findings), files.facts(merged), Optional.of(request.stem()))
                : new Output(files.usual(merged, composition), files.facts(merged), Optional.empty());
    }
}
