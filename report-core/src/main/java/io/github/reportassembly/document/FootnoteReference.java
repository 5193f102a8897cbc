package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/** A further mark of a footnote, or the mark of a footnote in an echo: it shows the number and leads to the note. */
public record FootnoteReference(String key, SourceSpan span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
