package io.github.reportassembly.document;

import java.util.List;

/** A key to press. */
public record Keyboard(List<Inline> content) implements Inline {
    public Keyboard {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
