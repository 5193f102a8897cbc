package io.github.reportassembly.document;

import java.util.List;

/** Important. */
public record Strong(List<Inline> content) implements Inline {
    public Strong {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
