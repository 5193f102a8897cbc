package io.github.reportassembly.document;

import java.util.List;

/** Entries whose marks hang in the label column: sources, questions, short lists of recommendations. */
public record HangingList(Origin origin, List<HangingItem> items) implements Block {
    public HangingList {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
