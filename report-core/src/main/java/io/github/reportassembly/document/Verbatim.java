package io.github.reportassembly.document;

import java.util.List;

/** Text of others, printed word for word. */
public record Verbatim(Origin origin, List<Block> blocks) implements Block {
    public Verbatim {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
