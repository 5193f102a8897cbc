package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * Words that lead to a place in the document.
 *
 * @param quiet whether the words look like those around them: a name whose home everybody may look up, but need not
 */
public record InternalLink(Label target, List<Inline> content, boolean quiet, SourceSpan span) implements Inline {
    public InternalLink {
        content = List.copyOf(content);
    }

    /** A link that shows as one. */
    public InternalLink(Label target, List<Inline> content, SourceSpan span) {
        this(target, content, false, span);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
