package io.github.reportassembly.document;

import java.util.List;

/** Marked by a highlighter, which no release may show. */
public record Highlight(List<Inline> content) implements Inline {
    public Highlight {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
