package io.github.reportassembly.document;

import java.util.List;

/** A paragraph. A numbered one is a paragraph of a chapter's own text that people may cite by number. */
public record Paragraph(Origin origin, ParagraphRole role, boolean numbered, List<Inline> content) implements Block {
    public Paragraph {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
