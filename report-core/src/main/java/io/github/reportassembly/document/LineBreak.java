package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/** A line break that the writer asked for. */
public record LineBreak(SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
