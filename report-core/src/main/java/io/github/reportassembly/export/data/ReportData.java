package io.github.reportassembly.export.data;

import io.github.reportassembly.document.DocumentInfo;
import java.util.List;

/**
 * What a report recommends, as data for other programs: numbers and texts are those that its documents print.
 *
 * @param recommendations and suggestions, in the order of their numbers; none that was withdrawn
 * @param findings by number
 * @param priors recommendations of the review before, by number
 * @param questions to commenters
 */
public record ReportData(
        DocumentInfo info,
        List<RecommendationEntry> recommendations,
        List<NamedThing> findings,
        List<PriorEntry> priors,
        List<NamedThing> questions) {
    public ReportData {
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        priors = List.copyOf(priors);
        questions = List.copyOf(questions);
    }
}
