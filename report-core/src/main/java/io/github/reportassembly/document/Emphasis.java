package io.github.reportassembly.document;

import java.util.List;

/** Stressed. */
public record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
