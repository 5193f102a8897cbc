package io.github.reportassembly.document;

import java.util.List;

/** Struck out. */
public record Strikethrough(List<Inline> content) implements Inline {
    public Strikethrough {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
