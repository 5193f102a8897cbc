package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.PriorRecommendation;
import java.util.ArrayList;
import java.util.List;

/** In a final every recommendation of the review before is assessed. */
final class PriorReadiness implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (PriorRecommendation prior : report.report().priorRecommendations()) {
            List<String> missing = missing(prior);
            missing.removeIf(field ->
                    report.report().unread().fields().contains(prior.label().id() + "." + field));
            if (!missing.isEmpty()) {
                String id = prior.label().id();
                report.reportUnready(
                        id,
                        Diagnostic.at(prior.span(), DiagnosticCode.NOT_ASSESSED, id + " is not assessed in full")
                                .withHint("write " + String.join(", ", missing)));
            }
        }
    }

    private static List<String> missing(PriorRecommendation prior) {
        List<String> missing = new ArrayList<>();
        add(missing, prior.attempted().isEmpty(), "attempted");
        add(missing, prior.intendedEffect().isEmpty(), "intended-effect");
        add(missing, prior.stillRelevant().isEmpty(), "still-relevant");
        add(missing, prior.implementation().isEmpty(), "implementation");
        add(missing, prior.moreWork().isEmpty(), "more-work");
        add(missing, prior.conclusion().isEmpty(), "conclusion");
        return missing;
    }

    private static void add(List<String> missing, boolean isMissing, String field) {
        if (isMissing) {
            missing.add(field);
        }
    }
}
