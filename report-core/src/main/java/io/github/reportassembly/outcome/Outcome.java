package io.github.reportassembly.outcome;

import io.github.reportassembly.compose.Composition;
import io.github.reportassembly.compose.Findings;
import io.github.reportassembly.compose.Summary;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.export.data.SarifLog;
import io.github.reportassembly.publication.LooseFile;
import io.github.reportassembly.request.AssemblyRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Tells what came of a run; the problems are written down for other programs, too, whether it failed or not. */
public final class Outcome {
    private final AssemblyRequest request;
    private final Findings findings;

    /** @param findings of the run that has ended */
    public Outcome(AssemblyRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /** A run that wrote no file. */
    public AssemblyResult of(boolean failed, Optional<Composition> composition) {
        return of(failed, List.of(), composition);
    }

    /**
     * A run with the files that it wrote.
     *
     * @param composition empty if there was nothing to lay out; then there are no figures
     */
    public AssemblyResult of(boolean failed, List<OutputFile> files, Optional<Composition> composition) {
        writeLog(!failed);
        return new AssemblyResult(
                findings.list(),
                failed,
                files,
                composition.map(Composition::summary).orElse(Summary.NONE),
                findings.report()
                        .map(found -> ChapterTotal.of(found, findings.list().sorted(), request.stage()))
                        .orElse(List.of()),
                findings.folder());
    }

    private void writeLog(boolean succeeded) {
        DiagnosticList list = findings.list();
        String log = succeeded
                ? findings.publishedLog()
                : SarifLog.of(list.sorted(), list.changed().keySet(), request.stage(), false);
        try {
            LooseFile.write(request.output(), SarifLog.NAME, log);
        } catch (IOException e) {
            list.report(Diagnostic.of(
                            DiagnosticCode.SARIF_NOT_WRITTEN,
                            SarifLog.NAME + " could not be written to the output folder: " + e.getMessage())
                    .withHint("the problems are all told here; to have them as a file, see whether the disk is full"));
        }
    }
}
