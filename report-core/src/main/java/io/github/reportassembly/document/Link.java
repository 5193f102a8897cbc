package io.github.reportassembly.document;

import java.util.List;

/** A link out of the document. The URI has the scheme https, http or mailto. */
public record Link(String uri, List<Inline> content) implements Inline {
    public Link {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
