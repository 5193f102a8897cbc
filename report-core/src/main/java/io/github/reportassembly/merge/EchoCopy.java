package io.github.reportassembly.merge;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.TreeCopy;
import java.util.List;
import java.util.Optional;

/** Copies a text for a place that is not its home: without labels and paragraph numbers, its notes shown by number. */
final class EchoCopy extends TreeCopy {
    private final int number;

    /**
     * @param number counts the echoes of the text from 1
     */
    EchoCopy(int number) {
        this.number = number;
    }

    @Override
    protected Origin origin(Origin origin) {
        return new Origin(origin.id() + "~" + number, origin.span());
    }

    @Override
    protected Optional<Label> label(Optional<Label> label) {
        return Optional.empty();
    }

    @Override
    public List<Block> visit(Paragraph block) {
        return List.of(new Paragraph(origin(block.origin()), block.role(), false, inlines(block.content())));
    }

    @Override
    public List<Block> visit(Placement block) {
        return List.of();
    }

    @Override
    public List<Inline> visit(Anchor inline) {
        return List.of();
    }

    @Override
    public List<Inline> visit(Footnote inline) {
        return List.of(new FootnoteReference(inline.key(), inline.span()));
    }
}
