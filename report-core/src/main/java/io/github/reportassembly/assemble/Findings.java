package io.github.reportassembly.assemble;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.export.data.SarifLog;
import io.github.reportassembly.model.DiagnosticSetting;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.publication.LooseFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run finds out about a report: its problems, weighed as the report says, and whose they are. */
final class Findings {
    private final AssemblyRequest request;
    private final DiagnosticList list = new DiagnosticList();
    private Optional<Report> report = Optional.empty();

    Findings(AssemblyRequest request) {
        this.request = request;
    }

    DiagnosticList list() {
        return list;
    }

    /** Takes note of the report that was read. */
    void of(Report found) {
        report = Optional.of(found);
        List<Rating> ratings = new ArrayList<>();
        for (DiagnosticSetting setting : found.diagnostics()) {
            DiagnosticCode.withId(setting.code())
                    .filter(code -> !code.isFixed())
                    .ifPresent(code -> ratings.add(new Rating(
                            code,
                            setting.level().severity(),
                            PlainWords.ofBlocks(setting.reason().blocks()).strip())));
        }
        list.rate(ratings, request.stage());
    }

    /** The report, if it could be read. */
    Optional<Report> report() {
        return report;
    }

    /** What came of it; the problems are written down for other programs, too, whether it failed or not. */
    AssemblyResult result(boolean failed, List<OutputFile> files, Optional<Composition> composition) {
        writeLog(!failed);
        return new AssemblyResult(
                list,
                failed,
                files,
                composition.map(Composition::summary).orElse(Summary.NONE),
                report.map(found -> ChapterTotal.of(found, list.sorted(), request.stage()))
                        .orElse(List.of()));
    }

    /** The problems that may go out with a draft or a final: none names a source that these withhold. */
    List<Diagnostic> published() {
        if (report.isEmpty()) {
            return list.sorted();
        }
        WithheldSources withheld = WithheldSources.of(report.get(), request.stage());
        return list.sorted().stream()
                .filter(problem -> !withheld.concerns(problem))
                .toList();
    }

    /** The log of a run that did what it was asked to do. */
    String publishedLog() {
        return SarifLog.of(published(), list.changed().keySet(), request.stage(), true);
    }

    private void writeLog(boolean succeeded) {
        String log = succeeded
                ? publishedLog()
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
