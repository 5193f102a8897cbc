package io.github.reportassembly.document;

import java.util.List;

/** The box that says how to comment and until when. */
public record StatusBox(Origin origin, List<Inline> title, List<Block> blocks) implements Block {
    public StatusBox {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
