package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.Waiver;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report while rules look at it.
 *
 * @param index all things that have an id
 * @param date of the report, if it is known
 * @param usedWaivers those without which something would have been reported; rules add to them
 */
record CheckedReport(
        Report report,
        ReportIndex index,
        List<ReportText> texts,
        Optional<LocalDate> date,
        DiagnosticSink sink,
        Set<Waiver> usedWaivers) {
    CheckedReport(
            Report report, ReportIndex index, List<ReportText> texts, Optional<LocalDate> date, DiagnosticSink sink) {
        this(report, index, texts, date, sink, new HashSet<>());
    }

    /** Whether some file or field could not be read, so that what seems unused may be used there. */
    boolean incomplete() {
        return !report.unread().ids().isEmpty()
                || !report.unread().prefixes().isEmpty()
                || report.unread().fields().stream().anyMatch(CheckedReport::ofItem);
    }

    private static boolean ofItem(String field) {
        return field.startsWith("rec-") || field.startsWith("fnd-");
    }

    void report(Diagnostic diagnostic) {
        sink.report(diagnostic);
    }

    /** Reports that something is not ready, or that this was waived: then a draft lets it pass, and a final does not. */
    void reportUnready(String item, Diagnostic diagnostic) {
        reportUnready(item, "", diagnostic);
    }

    /** @param field that is missing, after the id of what should have it; one with a mistake is not missing as well */
    void reportUnready(String item, String field, Diagnostic diagnostic) {
        if (report.unread().fields().contains(field)) {
            return;
        }
        Optional<Waiver> waiver = waiver(item, diagnostic.code());
        if (waiver.isEmpty()) {
            sink.report(diagnostic);
            return;
        }
        usedWaivers.add(waiver.get());
        sink.report(Diagnostic.at(
                        waiver.get().span(),
                        DiagnosticCode.WAIVED,
                        diagnostic.message() + "; " + waiver.get().owner().id() + " has waived this")
                .withHint("a draft passes with it, a final does not"));
    }

    private Optional<Waiver> waiver(String item, DiagnosticCode code) {
        return report.release().waivers().stream()
                .filter(w -> code.isWaivable()
                        && w.item().equals(item)
                        && w.diagnostic().equals(code.id()))
                .findFirst();
    }
}
