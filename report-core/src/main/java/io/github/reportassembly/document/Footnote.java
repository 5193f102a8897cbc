package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A footnote at the place of its first mark.
 *
 * @param key unique in the document
 */
public record Footnote(String key, List<Block> blocks, SourceSpan span) implements Inline {
    public Footnote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
