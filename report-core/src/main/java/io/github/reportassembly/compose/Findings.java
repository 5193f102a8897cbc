package io.github.reportassembly.compose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.diagnostic.Rating;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.export.data.SarifLog;
import io.github.reportassembly.model.DiagnosticSetting;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.read.folder.ReportFolder;
import io.github.reportassembly.request.AssemblyRequest;
import io.github.reportassembly.request.FailOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run finds out about a report: its problems, weighed as the report says, and whose they are. */
public final class Findings {
    private final AssemblyRequest request;
    private final DiagnosticList list = new DiagnosticList();
    private Optional<ReportFolder> folder = Optional.empty();
    private Optional<Report> report = Optional.empty();

    /** @param request says from which weight on problems refuse the report */
    public Findings(AssemblyRequest request) {
        this.request = request;
    }

    /** The problems, to which each stage adds its own. */
    public DiagnosticList list() {
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

    /** Takes note of the folder that the report is read from. */
    void from(ReportFolder read) {
        folder = Optional.of(read);
    }

    /** The folder, if it was opened. */
    public Optional<ReportFolder> folder() {
        return folder;
    }

    /** The report, if it could be read. */
    public Optional<Report> report() {
        return report;
    }

    /**
     * Whether they weigh so much that nothing is published.
     *
     * @param printable whether there is a document at all
     */
    public boolean refuse(boolean printable) {
        boolean unprintable = !printable && request.failOn() != FailOn.NEVER;
        return unprintable
                || list.sorted().stream()
                        .anyMatch(problem -> request.failOn().includes(problem.severity(request.stage())));
    }

    /** The problems that may go out with a draft or a final: none names a source that these withhold. */
    public List<Diagnostic> published() {
        if (report.isEmpty()) {
            return list.sorted();
        }
        WithheldSources withheld = WithheldSources.of(report.get(), request.stage());
        return list.sorted().stream()
                .filter(problem -> !withheld.concerns(problem))
                .toList();
    }

    /** The log of a run that did what it was asked to do. */
    public String publishedLog() {
        return SarifLog.of(published(), list.changed().keySet(), request.stage(), true);
    }
}
