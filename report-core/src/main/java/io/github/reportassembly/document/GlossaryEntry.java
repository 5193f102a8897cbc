package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * A term and what it means.
 *
 * @param expansion what an abbreviation stands for; empty for none
 */
public record GlossaryEntry(Optional<Label> label, List<Inline> term, List<Inline> expansion, List<Block> blocks) {
    public GlossaryEntry {
        term = List.copyOf(term);
        expansion = List.copyOf(expansion);
        blocks = List.copyOf(blocks);
    }
}
