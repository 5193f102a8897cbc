package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A part of a recommendation: an item with a number of its own. What it does not say comes from the whole.
 *
 * @param key plain, unique in its recommendation
 * @param owners keys of the report's owners; empty if the whole's hold
 */
public record Part(
        String key,
        Label label,
        Optional<RichLine> title,
        RichText text,
        List<Mention> owners,
        Optional<Priority> priority,
        Optional<LocalDate> due,
        Optional<Consensus> consensus,
        ItemStatus status,
        List<Lineage> lineage,
        SourceSpan span) {
    public Part {
        owners = List.copyOf(owners);
        lineage = List.copyOf(lineage);
    }
}
