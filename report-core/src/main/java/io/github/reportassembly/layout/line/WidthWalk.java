package io.github.reportassembly.layout.line;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;

/**
 * Finds out how wide blocks can be, without composing them: what wraps has a least and a most width, and a list stands
 * further in. How wide the words of a paragraph are is for the subclass to say.
 */
public abstract class WidthWalk extends TreeWalk {
    private static final int LIST_INDENT = 15_000;
    private static final ContentWidth CODE = new ContentWidth(60_000, 250_000);
    private static final ContentWidth FIGURE = new ContentWidth(40_000, 150_000);

    private int indent;
    private int least;
    private int most;
    private long length;

    /** The width of all blocks, in thousandths of a point; nothing is as wide as no block. */
    public final ContentWidth of(List<Block> blocks) {
        blocks(blocks);
        return new ContentWidth(least, most, length);
    }

    /** The width of a paragraph: of its longest piece that does not break, and of all on one line. */
    protected abstract ContentWidth width(Paragraph paragraph);

    private void widen(ContentWidth width) {
        least = Math.max(least, indent + width.least());
        most = Math.max(most, indent + width.most());
        length += indent + width.length();
    }

    @Override
    public final Void visit(Paragraph block) {
        ContentWidth width = width(block);
        if (width.most() > 0) {
            widen(width);
        }
        return null;
    }

    @Override
    public final Void visit(ListBlock block) {
        indent += LIST_INDENT;
        super.visit(block);
        indent -= LIST_INDENT;
        return null;
    }

    @Override
    public final Void visit(CodeBlock block) {
        widen(CODE);
        return null;
    }

    @Override
    public final Void visit(Figure block) {
        widen(FIGURE);
        return null;
    }
}
