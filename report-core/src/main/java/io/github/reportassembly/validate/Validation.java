package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.parallel.Pending;
import io.github.reportassembly.parallel.Workers;
import io.github.reportassembly.validate.prose.Prose;
import io.github.reportassembly.validate.prose.ProseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks what only the whole report can show. Each rule is a class; the severity of what it finds depends on the stage.
 * Beside the rules, the words are looked at.
 */
public final class Validation {
    private static final List<Rule> RULES = List.of(
            new DuplicateIds(),
            new TextReferences(),
            new NamedThings(),
            new Dependencies(),
            new Placements(),
            new UnusedThings(),
            new GlossaryUse(),
            new PriorNumbers(),
            new DateOrder(),
            new DueDates(),
            new Rapporteurs(),
            new SubTeams(),
            new Dissenters(),
            new FullConsensus(),
            new RecommendationReadiness(),
            new FindingReadiness(),
            new ReleaseReadiness(),
            new RequestReadiness(),
            new PriorReadiness(),
            new Agreement(),
            new RestrictedQuotes(),
            new Dissents(),
            new Alternatives(),
            new DiagnosticSettings(),
            new Waivers());

    private Validation() {}

    /** Reports everything that is wrong or not ready. What stands in unread files is not called missing. */
    public static void check(Report report, DiagnosticSink sink) {
        check(report, Optional.empty(), sink);
    }

    /** As {@link #check(Report, DiagnosticSink)}, for a report of a known date. */
    public static void check(Report report, Optional<LocalDate> date, DiagnosticSink sink) {
        List<ReportText> texts = ReportTexts.of(report);
        try (Workers workers = Workers.begin("rules")) {
            Pending<List<Diagnostic>> rules = workers.give(() -> {
                List<Diagnostic> found = new ArrayList<>();
                CheckedReport checked =
                        new CheckedReport(report, new ReportIndex(report, texts), texts, date, found::add);
                RULES.forEach(rule -> rule.check(checked));
                return found;
            });
            Prose.check(report, prose(texts), workers, sink);
            rules.get().forEach(sink::report);
        }
    }

    private static List<ProseText> prose(List<ReportText> texts) {
        return texts.stream()
                .map(text -> new ProseText(text.owner(), text.blocks(), text.line()))
                .toList();
    }
}
