package io.github.reportassembly.document;

import java.util.List;

/** Lowered. */
public record Subscript(List<Inline> content) implements Inline {
    public Subscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
