package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeCopy;
import java.util.List;

/** Copies a title for a list of contents: without notes and anchors, on one line. */
final class TitleWords extends TreeCopy {
    static List<Inline> of(List<Inline> title) {
        return new TitleWords().inlines(title);
    }

    @Override
    public List<Inline> visit(Anchor inline) {
        return List.of();
    }

    @Override
    public List<Inline> visit(Footnote inline) {
        return List.of();
    }

    @Override
    public List<Inline> visit(FootnoteReference inline) {
        return List.of();
    }

    @Override
    public List<Inline> visit(LineBreak inline) {
        return List.of(new Text(" ", inline.span()));
    }
}
