package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Report;
import java.util.List;

/** Checks what only the whole report can show. Each rule is a class; the severity of what it finds depends on the stage. */
public final class Validation {
    private static final List<Rule> RULES = List.of(
            new DuplicateIds(),
            new TextReferences(),
            new NamedThings(),
            new Dependencies(),
            new Placements(),
            new Rapporteurs(),
            new RecommendationReadiness(),
            new FindingReadiness(),
            new ReleaseReadiness(),
            new RequestReadiness(),
            new PriorReadiness(),
            new Dissents(),
            new Alternatives(),
            new Waivers(),
            new DiagnosticSettings());

    private Validation() {}

    /** Reports everything that is wrong or not ready. What stands in unread files is not called missing. */
    public static void check(Report report, DiagnosticSink sink) {
        List<ReportText> texts = ReportTexts.of(report);
        CheckedReport checked = new CheckedReport(report, new ReportIndex(report, texts), texts, sink);
        for (Rule rule : RULES) {
            rule.check(checked);
        }
    }
}
