package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far the team agrees on an item. */
public record Consensus(
        ConsensusLevel level,
        Optional<LocalDate> called,
        Optional<LocalDate> closed,
        Optional<RichText> basis,
        List<Mention> minority,
        SourceSpan span) {
    public Consensus {
        minority = List.copyOf(minority);
    }
}
