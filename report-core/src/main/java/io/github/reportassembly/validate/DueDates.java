package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** What a report asks for is due after the report's own date. */
final class DueDates implements Rule {
    @Override
    public void check(CheckedReport report) {
        if (report.date().isEmpty()) {
            return;
        }
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                if (recommendation.status() != ItemStatus.WITHDRAWN) {
                    check(report, recommendation.label().id(), recommendation.due(), recommendation.span());
                    for (Part part : recommendation.parts()) {
                        check(report, part.label().id(), part.due(), part.span());
                    }
                }
            }
        }
    }

    private static void check(CheckedReport report, String id, Optional<LocalDate> due, SourceSpan span) {
        LocalDate date = report.date().orElseThrow();
        if (due.isPresent() && due.get().isBefore(date)) {
            report.report(Diagnostic.at(
                            span,
                            DiagnosticCode.DUE_PASSED,
                            id + " is due on " + due.get() + ", before this report of " + date)
                    .withHint("give a later date, or write completion: with what has to be done"));
        }
    }
}
