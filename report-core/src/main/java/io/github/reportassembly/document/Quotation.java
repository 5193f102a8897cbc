package io.github.reportassembly.document;

import java.util.List;

/** A quotation set apart. */
public record Quotation(Origin origin, List<Block> blocks) implements Block {
    public Quotation {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
