package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/** A picture within a line; the path is relative to the report's folder. */
public record InlineImage(String image, String alternative, SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
