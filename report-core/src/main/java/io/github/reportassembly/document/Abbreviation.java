package io.github.reportassembly.document;

import java.util.List;

/** An abbreviation with what it stands for. */
public record Abbreviation(String expansion, List<Inline> content) implements Inline {
    public Abbreviation {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
