package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.CommentWindow;
import io.github.reportassembly.model.ReleaseFacts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A draft says what it is, what it asks and how to answer; mandate and limitations stay in the final. */
final class ReleaseReadiness implements Rule {
    /** The shortest time for comments, both days counted, unless the report says another. */
    private static final int WINDOW_DAYS = 40;

    @Override
    public void check(CheckedReport report) {
        ReleaseFacts release = report.report().release();
        if (report.report().mandate().isEmpty()) {
            missing(report, DiagnosticCode.NO_MANDATE, "mandate.text", "no mandate", "text: | under mandate");
        }
        if (release.limitations().isEmpty()) {
            missing(
                    report,
                    DiagnosticCode.NO_LIMITATIONS,
                    "release.limitations",
                    "no note on limitations",
                    "limitations: | under release");
        }
        if (release.channels().isEmpty()) {
            missing(
                    report,
                    DiagnosticCode.NO_CHANNELS,
                    "release.channels",
                    "no channel for comments",
                    "channels under release");
        }
        if (release.questions().isEmpty()) {
            missing(
                    report,
                    DiagnosticCode.NO_QUESTIONS,
                    "release.questions",
                    "no questions to commenters",
                    "questions under release");
        }
        window(report, release.window());
    }

    private static void window(CheckedReport report, CommentWindow window) {
        if (window.opens().isEmpty() || window.closes().isEmpty()) {
            missing(
                    report,
                    DiagnosticCode.NO_COMMENT_WINDOW,
                    "release.window",
                    "no comment window",
                    "window with opens and closes");
            return;
        }
        LocalDate last = window.closes().get();
        if (last.isBefore(window.opens().get())) {
            return;
        }
        for (LocalDate extension : window.extensions().keySet()) {
            last = extension.isAfter(last) ? extension : last;
        }
        long days = ChronoUnit.DAYS.between(window.opens().get(), last) + 1;
        int least = window.minimumDays().orElse(WINDOW_DAYS);
        if (days < least) {
            LocalDate earliest = window.opens().get().plusDays(least - 1L);
            report.reportUnready(
                    report.report().id(),
                    "release.window",
                    Diagnostic.at(
                                    window.span(),
                                    DiagnosticCode.SHORT_COMMENT_WINDOW,
                                    "the comment window is open for " + Math.max(0, days) + " days, and " + least
                                            + " are the least")
                            .withHint("close it on " + earliest + " or later"));
        }
    }

    private static void missing(CheckedReport report, DiagnosticCode code, String path, String what, String field) {
        unready(report, code, path, "the report has " + what, "write " + field + " in report.yaml");
    }

    private static void unready(CheckedReport report, DiagnosticCode code, String path, String message, String hint) {
        report.reportUnready(
                report.report().id(),
                path,
                Diagnostic.at(report.report().span(), code, message).withHint(hint));
    }
}
