package io.github.reportassembly.read.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;

/** A fenced division: what stands between two lines of colons. */
final class DivisionNode extends CustomBlock {
    private final String opening;
    private final SourceSpan fence;
    private final int column;
    private Optional<SourceSpan> rowAbove = Optional.empty();
    private boolean closed;

    /**
     * @param opening what stands behind the colons
     * @param fence the place of the opening line
     * @param column where the colons begin, so that a fence in a list is not taken for one around it
     */
    DivisionNode(String opening, SourceSpan fence, int column) {
        this.opening = opening;
        this.fence = fence;
        this.column = column;
    }

    String opening() {
        return opening;
    }

    SourceSpan fence() {
        return fence;
    }

    int column() {
        return column;
    }

    /** Says that its closing line was found. */
    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    /** Says that a fence of it stands directly under a table, where other readers of Markdown see a row. */
    void underTable(SourceSpan line) {
        rowAbove = Optional.of(line);
    }

    Optional<SourceSpan> rowAbove() {
        return rowAbove;
    }
}
