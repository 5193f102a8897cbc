package io.github.reportassembly.document;

import java.util.List;

/** Raised. */
public record Superscript(List<Inline> content) implements Inline {
    public Superscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
