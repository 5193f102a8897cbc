package io.github.reportassembly.document;

import java.util.List;

/** A bulleted, numbered or task list. */
public record ListBlock(Origin origin, ListKind kind, int start, boolean tight, List<ListItem> items) implements Block {
    public ListBlock {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
