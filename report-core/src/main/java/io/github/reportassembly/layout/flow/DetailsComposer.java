package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Details;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.CellScope;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** Facts by their names: names at the start, values beside them, a hairline above each. */
final class DetailsComposer {
    private static final int NAMES = 92_000;
    private static final int HAIR = 500;
    private static final int ABOVE_TEXT = 1_250;
    private static final int BELOW_TEXT = 3_500;
    /** Between paragraphs of one value. */
    private static final int BETWEEN = 3_000;

    private final FlowComposer flow;

    DetailsComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /** How rows are set: with or without lines, and how wide the names are. */
    record Form(BlockStyle style, int names, boolean ruled) {}

    Form form(StyleName style) {
        return new Form(flow.typography.style(style), NAMES, true);
    }

    void compose(Details details, Setting setting, Galley out) {
        int from = out.size();
        rows(
                details.details(),
                form(StyleName.DETAIL),
                setting,
                details.origin().span(),
                out);
        out.spaceAbove(from, flow.typography.style(StyleName.DETAIL).before());
        out.spaceBelow(from, flow.typography.style(StyleName.DETAIL).before());
    }

    /** Adds a row for each fact; at least two rows stay together. */
    void rows(List<Detail> details, Form form, Setting setting, SourceSpan span, Galley out) {
        if (details.isEmpty()) {
            return;
        }
        flow.structure.open(StructureRole.TABLE);
        flow.structure.open(StructureRole.TABLE_BODY);
        for (int i = 0; i < details.size(); i++) {
            flow.structure.open(StructureRole.TABLE_ROW);
            List<Strip> row = row(details.get(i), form, setting, span, out);
            flow.structure.close();
            boolean paired = (i == 0 && details.size() > 1) || i == details.size() - 2;
            int from = out.size();
            row.forEach(out::add);
            out.hold(from, Hold.WHOLE, paired);
        }
        flow.structure.close();
        flow.structure.close();
    }

    private List<Strip> row(Detail detail, Form form, Setting setting, SourceSpan span, Galley out) {
        BlockStyle style = form.style().withSpace(0, BETWEEN);
        BlockStyle grey = style.withText(style.text().withColor(Palette.GREY));
        Setting cell = setting.with(style)
                .with(Manner.CELL)
                .with(LineAlignment.START)
                .with(Setting.Levels.NONE)
                .counted(false);
        flow.structure.open(StructureRole.HEADER_CELL, StructureAttributes.NONE.asHeader(CellScope.ROW));
        List<LineItem> name = flow.collector(out, span)
                .add(detail.name(), Look.of(grey.text(), cell.language()))
                .items();
        flow.structure.close();
        List<Strip> names = flow.paragraphs.lines(
                name, cell.at(setting.indent(), form.names() - BETWEEN).with(grey));
        flow.structure.open(StructureRole.DATA_CELL);
        List<Strip> values = flow.strips(
                detail.blocks(), cell.at(setting.indent() + form.names(), setting.measure() - form.names()));
        flow.structure.close();
        return joined(names, values, form, setting);
    }

    /** The names stand beside the values' first strips, whose heights rule. */
    private static List<Strip> joined(List<Strip> names, List<Strip> values, Form form, Setting setting) {
        int top = form.ruled() ? ABOVE_TEXT : 0;
        List<Strip> strips = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < values.size(); i++) {
            Strip value = values.get(i);
            int gap = i == 0 ? top : Math.max(values.get(i - 1).after(), value.before());
            strips.add(value.lowered(gap).withSpace(0, 0).withHold(Hold.FREE));
            y += gap + value.height();
        }
        if (strips.isEmpty()) {
            strips.add(Strip.of(top, List.of()).withGroup(setting.group()));
            y = top;
        }
        List<PageItem> items = new ArrayList<>();
        if (form.ruled()) {
            items.add(Boxes.rectangle(setting.indent(), 0, setting.measure(), HAIR, Palette.HAIR));
        }
        int nameY = top;
        for (Strip name : names) {
            for (PageItem item : name.items()) {
                items.add(item.moved(0, nameY));
            }
            nameY += name.height();
        }
        strips.set(0, strips.get(0).withFirst(items));
        int last = strips.size() - 1;
        int missing = Math.max(0, nameY - y) + (form.ruled() ? BELOW_TEXT : 0);
        strips.set(last, strips.get(last).extended(missing));
        return strips;
    }
}
