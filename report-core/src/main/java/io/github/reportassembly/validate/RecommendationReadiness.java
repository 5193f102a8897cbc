package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * A recommendation has owner, priority and finding from a draft on, and all that a board votes on in a final. What each
 * part says for itself the whole need not say.
 */
final class RecommendationReadiness implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                if (recommendation.status() != ItemStatus.WITHDRAWN
                        && recommendation.kind() == RecommendationKind.RECOMMENDATION) {
                    check(report, recommendation);
                }
            }
        }
    }

    private static void check(CheckedReport report, Recommendation it) {
        if (it.owners().isEmpty() && !everyPart(it, part -> !part.owners().isEmpty())) {
            missing(report, it, DiagnosticCode.NO_OWNER, "no owner", "owner: and keys of the report's owners");
        }
        if (it.priority().isEmpty() && !everyPart(it, part -> part.priority().isPresent())) {
            missing(report, it, DiagnosticCode.NO_PRIORITY, "no priority", "priority: high, medium or low");
        }
        if (it.findings().isEmpty()) {
            missing(
                    report,
                    it,
                    DiagnosticCode.NO_FINDING,
                    "no finding",
                    "findings: and ids of the findings it rests on");
        }
        if (it.priorityReason().isEmpty()) {
            missing(
                    report,
                    it,
                    DiagnosticCode.NO_PRIORITY_REASON,
                    "no reason for its priority",
                    "`priority-reason: |`");
        }
        if (it.successMeasure().isEmpty()) {
            missing(report, it, DiagnosticCode.NO_SUCCESS_MEASURE, "no success measure", "`success-measure: |`");
        }
        if (it.consensus().isEmpty() && !everyPart(it, part -> part.consensus().isPresent())) {
            missing(report, it, DiagnosticCode.NO_CONSENSUS, "no consensus level", "consensus: with level: below it");
        }
    }

    private static boolean everyPart(Recommendation recommendation, Predicate<Part> says) {
        List<Part> parts = recommendation.parts().stream()
                .filter(part -> part.status() != ItemStatus.WITHDRAWN)
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(says);
    }

    private static void missing(
            CheckedReport report, Recommendation recommendation, DiagnosticCode code, String what, String field) {
        String id = recommendation.label().id();
        report.reportUnready(
                id,
                id + "." + fieldOf(field),
                Diagnostic.at(recommendation.span(), code, id + " has " + what).withHint("write " + field));
    }

    /** The field's name at the beginning of how it is written. */
    private static String fieldOf(String written) {
        return written.substring(written.charAt(0) == '`' ? 1 : 0, written.indexOf(':'));
    }
}
