package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recommendation or a suggestion.
 *
 * @param text optional with parts
 * @param span of the file's first line
 */
public record Recommendation(
        Label label,
        RecommendationKind kind,
        ItemStatus status,
        RichLine title,
        Optional<RichText> text,
        List<Part> parts,
        List<Mention> owners,
        Optional<Priority> priority,
        Optional<RichText> priorityReason,
        List<Mention> findings,
        Optional<RichText> intent,
        Optional<RichText> rationale,
        Optional<RichText> resources,
        Optional<RichText> successMeasure,
        Smart smart,
        Optional<LocalDate> due,
        Optional<RichText> completion,
        List<Mention> dependencies,
        List<Mention> goals,
        List<Mention> mandate,
        Optional<Consensus> consensus,
        List<Lineage> lineage,
        SourceSpan span) {
    public Recommendation {
        parts = List.copyOf(parts);
        owners = List.copyOf(owners);
        findings = List.copyOf(findings);
        dependencies = List.copyOf(dependencies);
        goals = List.copyOf(goals);
        mandate = List.copyOf(mandate);
        lineage = List.copyOf(lineage);
    }
}
