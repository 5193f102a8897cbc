package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** What became of something after a release, as people wrote it. */
public record Lineage(
        String release, LineageOperation operation, List<Mention> to, Optional<RichText> reason, SourceSpan span) {
    public Lineage {
        to = List.copyOf(to);
    }
}
