package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** Finds out how wide blocks can be, without composing them. */
final class CellMeasure extends TreeWalk implements InlineTargets {
    private static final int LIST_INDENT = 15_000;
    private static final int CODE_LEAST = 60_000;
    private static final int CODE_MOST = 250_000;
    private static final int FIGURE_LEAST = 40_000;
    private static final int FIGURE_MOST = 150_000;

    private final FlowComposer flow;
    private final Setting setting;
    private int indent;
    private int least;
    private int most;

    CellMeasure(FlowComposer flow, Setting setting) {
        this.flow = flow;
        this.setting = setting;
    }

    ContentWidth of(List<Block> blocks) {
        blocks(blocks);
        return new ContentWidth(least, most);
    }

    private void widen(int atLeast, int atMost) {
        least = Math.max(least, indent + atLeast);
        most = Math.max(most, indent + atMost);
    }

    @Override
    public Void visit(Paragraph block) {
        SourceSpan span = block.origin().span();
        List<LineItem> items = new InlineCollector(flow.typography, this, new StructureBuilder(), flow.galley(), span)
                .add(block.content(), Look.of(setting.style().text(), setting.language()))
                .items();
        if (!items.isEmpty()) {
            ContentWidth width = flow.typography.breaker().width(items);
            widen(width.least(), width.most());
        }
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        indent += LIST_INDENT;
        super.visit(block);
        indent -= LIST_INDENT;
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        widen(CODE_LEAST, CODE_MOST);
        return null;
    }

    @Override
    public Void visit(Figure block) {
        widen(FIGURE_LEAST, FIGURE_MOST);
        return null;
    }

    @Override
    public void note(Footnote note) {
        // only the mark takes room in the cell
    }

    @Override
    public String page(String label) {
        return flow.page(label);
    }
}
