package io.github.reportassembly.document;

import java.util.List;

/** A remark set apart by its kind. */
public record Callout(Origin origin, CalloutKind kind, List<Block> blocks) implements Block {
    public Callout {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
