package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import java.util.List;

/** The box that says how to comment and until when. */
final class StatusComposer {
    private static final int RULE = 1_500;
    /** Above the heading: its baseline lies 25 below the rule. */
    private static final int ABOVE_HEADING = 9_750;

    private static final int BELOW_TEXT = 14_250;
    private static final int SIDE = 12_000;

    private final FlowComposer flow;

    StatusComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void compose(StatusBox box, Setting setting, Galley out) {
        int frame = setting.indent() + setting.measure();
        Group group = setting.group()
                .inner(Boxes.tintUnderRule(0, frame, RULE, Palette.RUST), List.of(Strip.of(ABOVE_HEADING, List.of())));
        BlockStyle heading = flow.typography.style(StyleName.STATUS_HEADING);
        BlockStyle text = flow.typography.style(StyleName.STATUS_TEXT);
        Setting own = setting.indented(0, SIDE).in(group).with(LineAlignment.START);
        Setting head = own.with(heading).with(Manner.TITLE);
        int from = out.size();
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items = flow.inlines(box.title(), head, out, box.origin().span());
        flow.structure.close();
        List<Strip> lines = flow.paragraphs.lines(items, head);
        for (int i = 0; i < lines.size(); i++) {
            out.add(i == 0 ? lines.get(i).lowered(ABOVE_HEADING) : lines.get(i));
        }
        out.hold(from, Hold.FIRM, true);
        flow.blocks(box.blocks(), own.with(text).with(Manner.PLAIN), out);
        if (out.size() > from) {
            out.replaceLast(out.last().extended(BELOW_TEXT));
            out.spaceBelow(from, flow.typography.style(StyleName.BODY).leading());
        }
    }
}
