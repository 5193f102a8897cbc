package io.github.reportassembly.status;

import io.github.reportassembly.compose.Companions;
import io.github.reportassembly.compose.Composer;
import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.compose.Typesetting;
import io.github.reportassembly.merge.Companion;
import io.github.reportassembly.outcome.AssemblyResult;
import io.github.reportassembly.outcome.OutputFile;
import io.github.reportassembly.output.DocumentFiles;
import io.github.reportassembly.output.PackageWriter;
import io.github.reportassembly.page.PageIndex;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.Progress;
import java.util.List;
import java.util.Optional;

/** Tells how far a report has come, in lines and on a page in a folder of its own below the output folder. */
public final class ReportStatus {
    private final AssemblyRequest request;
    private final Progress progress;

    /** @param progress is told of each stage when it has ended */
    public ReportStatus(AssemblyRequest request, Progress progress) {
        this.request = request.into(request.output().resolve("status"));
        this.progress = progress;
    }

    /**
     * The state of today and what changed.
     *
     * @param since a date, a release, a tag or a commit; if empty, the newest release, else a week before the last commit
     */
    public StatusResult since(Optional<String> since) {
        Findings findings = new Findings(request);
        Optional<Merged> merged = new Composer(request, progress).merge(findings);
        if (merged.isEmpty()) {
            return new StatusResult(AssemblyResult.refused(findings.list()), List.of());
        }
        StatusReport status = status(merged.get(), since, findings);
        List<OutputFile> files = page(status, merged.get(), findings);
        return new StatusResult(
                new AssemblyResult(findings.list(), files.isEmpty(), files, Summary.NONE, List.of()),
                StatusText.lines(request, status, since.orElse("")));
    }

    private StatusReport status(Merged merged, Optional<String> since, Findings findings) {
        Optional<Past> past = progress.timed("compare", () -> Past.of(request.folder(), merged.report(), since));
        return new StatusReport(
                new StatusCount(merged.report(), merged.items(), findings.list().sorted()).teams(),
                past.map(before -> new StatusComparison(
                                before.report(), merged.report(), merged.items(), merged.phrases())
                        .changes(before.name())));
    }

    private List<OutputFile> page(StatusReport status, Merged merged, Findings findings) {
        Typesetting typesetting = new Typesetting(request, merged, findings.list());
        Companion page = new StatusPage(status, merged.phrases())
                .companion(merged.document().info().titles().title());
        Optional<Composition> composed = progress.timed(
                "layout", () -> new Companions(merged, typesetting, PageIndex.EMPTY).compose(page, findings.list()));
        return composed.map(composition -> new PackageWriter(request.output(), findings.list())
                        .write(new DocumentFiles(request)
                                .of(composition, request.stem() + "-status", "status", request.formats())))
                .orElse(List.of());
    }
}
