package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** What a sub-team found. */
public record Finding(
        Label label,
        ItemStatus status,
        RichLine title,
        RichText statement,
        Optional<RichText> evidence,
        List<Lineage> lineage,
        SourceSpan span) {
    public Finding {
        lineage = List.copyOf(lineage);
    }
}
