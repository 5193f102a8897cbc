package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/** Characters. White space is collapsed already; no line ends. */
public record Text(String text, SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
