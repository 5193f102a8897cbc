package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/** Characters set as code. */
public record Code(String text, SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
