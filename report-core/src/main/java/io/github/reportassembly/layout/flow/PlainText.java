package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;

/** The bare characters of inlines, for bookmarks, running headers and descriptions of links. */
public final class PlainText extends TreeWalk {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    /** The characters; notes and references have none. */
    public static String of(List<Inline> inlines) {
        PlainText text = new PlainText();
        text.inlines(inlines);
        return text.out.toString();
    }

    @Override
    public Void visit(Text inline) {
        out.append(inline.text());
        return null;
    }

    @Override
    public Void visit(Code inline) {
        out.append(inline.text());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        out.append(' ');
        return null;
    }

    @Override
    public Void visit(Anchor inline) {
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        return null;
    }
}
