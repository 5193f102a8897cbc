package io.github.reportassembly.document;

import java.util.List;

/** A note from writers to editors, which no release may show. */
public record EditorNote(Origin origin, List<Block> blocks) implements Block {
    public EditorNote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
