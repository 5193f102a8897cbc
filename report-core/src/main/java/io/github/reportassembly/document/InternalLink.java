package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** Words of the writer's that lead to a place in the document. */
public record InternalLink(Label target, List<Inline> content, SourceSpan span) implements Inline {
    public InternalLink {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
