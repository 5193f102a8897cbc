package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/** A chapter (level 1) or a section of it, with its title and all that it holds, inner sections included. */
public record Section(
        Origin origin,
        Optional<Label> label,
        int level,
        SectionKind kind,
        List<Inline> title,
        List<ChapterFact> facts,
        List<Block> blocks)
        implements Block {
    public Section {
        title = List.copyOf(title);
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
