package io.github.reportassembly.document;

import java.util.List;

/** Blocks in another language; the tag is one of BCP 47. */
public record LanguageBlock(Origin origin, String language, List<Block> blocks) implements Block {
    public LanguageBlock {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
