package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.line.LineBreaker;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.WidthWalk;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** How wide blocks can be, measured in the fonts that they are set in. */
final class CellMeasure extends WidthWalk implements InlineTargets {
    private static final ContentWidth NOTHING = new ContentWidth(0, 0);

    private final FlowComposer flow;
    private final Setting setting;
    private final boolean divided;

    /** @param divided whether long words count by their longest part */
    CellMeasure(FlowComposer flow, Setting setting, boolean divided) {
        this.flow = flow;
        this.setting = setting;
        this.divided = divided;
    }

    @Override
    protected ContentWidth width(Paragraph paragraph) {
        SourceSpan span = paragraph.origin().span();
        List<LineItem> items = new InlineCollector(flow.typography, this, new StructureBuilder(0), flow.galley(), span)
                .add(paragraph.content(), Look.of(setting.style().text(), setting.language()))
                .items();
        LineBreaker breaker = flow.typography.breaker();
        if (items.isEmpty()) {
            return NOTHING;
        }
        return divided ? breaker.dividedWidth(items) : breaker.width(items);
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
