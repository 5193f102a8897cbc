package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.RichLine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sources that nothing cites, findings that lead nowhere, and owners, goals and clauses that nothing names. While a
 * recommendation does not say who is to act or what it rests on, or a finding how one knows, what is left over may be
 * what is missing there: that is said already.
 */
final class UnusedThings implements Rule {
    @Override
    public void check(CheckedReport report) {
        if (report.incomplete()) {
            return;
        }
        Missing missing = Missing.in(report.report().chapters());
        Set<String> cited = missing.evidence() ? Set.of() : TextMentions.of(report.texts());
        for (EvidenceSource source : report.report().sources()) {
            String id = source.label().id();
            if (!missing.evidence() && !cited.contains(id)) {
                report.report(
                        Diagnostic.at(source.span(), DiagnosticCode.UNUSED_SOURCE, "nothing cites the source " + id)
                                .withHint("cite it where it is evidence, as [@" + id + "], or delete it"));
            }
        }
        Named named = new Named(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        report.report().chapters().forEach(chapter -> chapter.recommendations().forEach(named::add));
        if (!missing.finding()
                && named.findings.stream()
                        .allMatch(id -> report.index().find(id).isPresent() && id.startsWith("fnd-"))) {
            report.report().chapters().forEach(chapter -> findings(report, chapter, named.findings));
        }
        if (!missing.owner()) {
            keys(report, "owner", report.report().owners(), named.owners);
        }
        keys(report, "goal", report.report().goals(), named.goals);
        keys(report, "clause of the mandate", report.report().clauses(), named.clauses);
    }

    private static void findings(CheckedReport report, Chapter chapter, Set<String> named) {
        for (Finding finding : chapter.findings()) {
            String id = finding.label().id();
            if (finding.status() != ItemStatus.WITHDRAWN && !named.contains(id)) {
                report.report(
                        Diagnostic.at(finding.span(), DiagnosticCode.UNUSED_FINDING, "no recommendation rests on " + id)
                                .withHint("name it under findings: of the recommendation that it leads to"));
            }
        }
    }

    private static void keys(CheckedReport report, String noun, Map<String, RichLine> lines, Set<String> named) {
        if (!lines.keySet().containsAll(named)) {
            // One of these is probably what an unknown key, which is reported, should have been.
            return;
        }
        lines.forEach((key, line) -> {
            if (!named.contains(key)) {
                report.report(Diagnostic.at(
                                line.span(),
                                DiagnosticCode.UNUSED_KEY,
                                "no recommendation names the " + noun + " " + key)
                        .withHint("name it where it belongs, or delete it here"));
            }
        });
    }

    /** Whether some finding has no evidence, and some recommendation no finding or no owner. */
    private record Missing(boolean evidence, boolean finding, boolean owner) {
        static Missing in(List<Chapter> chapters) {
            boolean evidence = false;
            boolean finding = false;
            boolean owner = false;
            for (Chapter chapter : chapters) {
                for (Finding item : chapter.findings()) {
                    evidence |= item.status() != ItemStatus.WITHDRAWN
                            && item.evidence().isEmpty();
                }
                for (Recommendation item : chapter.recommendations()) {
                    boolean counts =
                            item.status() != ItemStatus.WITHDRAWN && item.kind() == RecommendationKind.RECOMMENDATION;
                    finding |= counts && item.findings().isEmpty();
                    owner |= counts
                            && item.owners().isEmpty()
                            && (item.parts().isEmpty()
                                    || item.parts().stream()
                                            .anyMatch(part -> part.owners().isEmpty()));
                }
            }
            return new Missing(evidence, finding, owner);
        }
    }

    /** What recommendations and suggestions name. */
    private record Named(Set<String> findings, Set<String> owners, Set<String> goals, Set<String> clauses) {
        void add(Recommendation recommendation) {
            if (recommendation.status() != ItemStatus.WITHDRAWN) {
                add(findings, recommendation.findings());
                add(owners, recommendation.owners());
                add(goals, recommendation.goals());
                add(clauses, recommendation.mandate());
                recommendation.parts().forEach(part -> add(owners, part.owners()));
            }
        }

        private static void add(Set<String> keys, List<Mention> mentions) {
            mentions.forEach(mention -> keys.add(mention.id()));
        }
    }
}
