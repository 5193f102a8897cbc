package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** Quotations, indented on both sides, with their sources below. */
final class QuotationComposer {
    private static final int INDENT = 24_000;
    private static final int BETWEEN = 4_000;
    private static final String DASH = "— ";

    private final FlowComposer flow;

    QuotationComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void compose(Quotation quotation, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.QUOTATION);
        Setting own = setting.nested(INDENT, INDENT).with(style.withSpace(0, BETWEEN));
        flow.structure.open(StructureRole.BLOCK_QUOTE);
        int from = out.size();
        boolean sourced = false;
        for (int i = 0; i < quotation.blocks().size(); i++) {
            Block block = quotation.blocks().get(i);
            sourced = isSource(block, i > 0 && i == quotation.blocks().size() - 1);
            if (sourced) {
                holdLast(from, out);
                source((Paragraph) block, own, from, out);
            } else {
                flow.blocks(List.of(block), own, out);
            }
        }
        flow.structure.close();
        out.spaceAbove(from, style.before());
        if (!sourced) {
            // without a source the space that follows one stands below the quotation itself
            out.spaceBelow(
                    from, flow.typography.style(StyleName.QUOTATION_SOURCE).after());
        }
    }

    /** A last paragraph that begins with a dash says where the quotation comes from. */
    private static boolean isSource(Block block, boolean last) {
        return block instanceof Paragraph paragraph
                && (paragraph.role() == ParagraphRole.SOURCE
                        || (last && PlainWords.of(paragraph.content()).startsWith(DASH)));
    }

    private static void holdLast(int from, Galley out) {
        if (out.size() > from) {
            out.replaceLast(out.last().withHold(Hold.FIRM));
        }
    }

    private void source(Paragraph source, Setting own, int from, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.QUOTATION_SOURCE);
        out.spaceBelow(from, flow.typography.style(StyleName.QUOTATION).after());
        Setting small = own.with(style);
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items = new ArrayList<>();
        if (!PlainWords.of(source.content()).startsWith(DASH.trim())) {
            items.add(flow.setter.run(
                    DASH,
                    style.text(),
                    flow.structure.content(),
                    source.origin().span()));
        }
        items.addAll(flow.inlines(source.content(), small, out, source.origin().span()));
        flow.structure.close();
        out.addAll(flow.paragraphs.lines(items, small), small.group());
    }
}
