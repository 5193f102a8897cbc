package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.PriorRecommendation;
import java.util.HashMap;
import java.util.Map;

/** The review before gave each number to one recommendation. */
final class PriorNumbers implements Rule {
    @Override
    public void check(CheckedReport report) {
        Map<String, PriorRecommendation> byNumber = new HashMap<>();
        for (PriorRecommendation prior : report.report().priorRecommendations()) {
            PriorRecommendation first = byNumber.putIfAbsent(prior.number(), prior);
            if (first != null && !prior.number().isEmpty() && !first.label().equals(prior.label())) {
                report.report(Diagnostic.at(
                                prior.span(),
                                DiagnosticCode.DUPLICATE_NUMBER,
                                prior.label().id() + " has the number " + prior.number() + ", as "
                                        + first.label().id() + " has")
                        .withHint("correct one of the two numbers")
                        .withRelated(first.span()));
            }
        }
    }
}
