package io.github.reportassembly.document;

import java.util.List;

/** Blocks on pages of their own, turned to landscape. */
public record Landscape(Origin origin, List<Block> blocks) implements Block {
    public Landscape {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
