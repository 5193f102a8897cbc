package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.page.PageNumber;
import io.github.reportassembly.page.PageNumberStyle;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.TextStyle;
import java.util.List;

/** Lists: each level starts where the text of the level above starts. */
final class ListComposer {
    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final int BULLET_INDENT = 12_000;
    private static final int NUMBER_INDENT = 15_000;
    /** Between a wide mark and the text at least. */
    private static final int LEAST_GAP = 4_000;
    /** Above the first item of an outermost list. */
    private static final int ABOVE_LIST = 4_000;

    private static final int BETWEEN = 3_000;
    private static final int BETWEEN_PARAGRAPHS = 3_000;

    private static final int DEEP = 3;

    private final FlowComposer flow;

    ListComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void compose(ListBlock list, Setting around, Galley out) {
        Setting setting = within(list, around);
        boolean ordered = list.kind() == ListKind.ORDERED;
        boolean outermost = !setting.levels().any();
        if (outermost && !out.isEmpty() && out.last().after() == setting.style().after()) {
            // a list stands closer to the paragraph that introduces it
            out.spaceBelow(0, Math.min(ABOVE_LIST, setting.style().after()));
        }
        Setting.Levels levels = setting.levels();
        Setting.Levels inner = ordered
                ? new Setting.Levels(levels.bullets(), levels.numbers() + 1)
                : new Setting.Levels(levels.bullets() + 1, levels.numbers());
        int indent = indent(list, setting);
        boolean opposite = flow.setter.isOpposite(setting.language());
        Setting own = setting.indented(opposite ? 0 : indent, opposite ? indent : 0)
                .with(inner)
                .with(setting.style().withSpace(0, BETWEEN_PARAGRAPHS));
        flow.structure.open(
                StructureRole.LIST, ordered ? StructureAttributes.NONE.asOrdered() : StructureAttributes.NONE);
        int from = out.size();
        for (int i = 0; i < list.items().size(); i++) {
            int at = out.size();
            item(list, i, setting, own, out);
            out.spaceAbove(at, i == 0 && outermost ? above(setting.style()) : between(setting.style()));
            boolean edge = i == 0 || i == list.items().size() - 2;
            if (edge && i < list.items().size() - 1 && out.size() > at) {
                out.hold(out.size() - 1, Hold.CLOSE, true);
            }
        }
        flow.structure.close();
        if (outermost) {
            out.spaceBelow(from, setting.style().after());
        }
    }

    /** Lists within lists within lists stand below each other when there is no room to go further in. */
    private Setting within(ListBlock list, Setting around) {
        int depth = around.levels().bullets() + around.levels().numbers();
        int indent = indent(list, around);
        return depth >= DEEP && around.nested(indent, 0).equals(around) ? outdented(around, indent) : around;
    }

    private Setting outdented(Setting around, int indent) {
        boolean opposite = flow.setter.isOpposite(around.language());
        return around.indented(opposite ? 0 : -indent, opposite ? -indent : 0);
    }

    private static int above(BlockStyle style) {
        return Math.max(style.before(), ABOVE_LIST);
    }

    private static int between(BlockStyle style) {
        return style.before() > 0 ? style.before() : BETWEEN;
    }

    private void item(ListBlock list, int index, Setting outer, Setting inner, Galley out) {
        ListItem item = list.items().get(index);
        flow.structure.open(StructureRole.LIST_ITEM);
        flow.structure.open(StructureRole.LABEL);
        Line mark = flow.setter.line(
                mark(list, index, outer.levels()),
                markStyle(list, item, outer),
                flow.structure.content(),
                item.origin().span());
        flow.structure.close();
        boolean opposite = flow.setter.isOpposite(outer.language());
        out.hang(TextSetter.at(mark, outer.indent() + (opposite ? outer.measure() - mark.width() : 0), 0));
        flow.structure.open(StructureRole.LIST_BODY);
        flow.blocks(item.blocks(), inner, out);
        flow.structure.close();
        flow.structure.close();
    }

    private static TextStyle markStyle(ListBlock list, ListItem item, Setting outer) {
        TextStyle text = outer.style().text();
        boolean square = list.kind() == ListKind.BULLET
                && item.checked().isEmpty()
                && outer.levels().bullets() >= 2;
        return square ? text.withSize(text.size() * 4 / 5) : text;
    }

    private int indent(ListBlock list, Setting setting) {
        if (list.kind() == ListKind.BULLET) {
            boolean tasks =
                    list.items().stream().anyMatch(item -> item.checked().isPresent());
            return tasks ? NUMBER_INDENT : BULLET_INDENT;
        }
        int widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            String mark = mark(list, i, setting.levels());
            widest = Math.max(
                    widest,
                    flow.setter.width(List.of(flow.setter.run(
                            mark, setting.style().text(), 0, list.origin().span()))));
        }
        return Math.max(NUMBER_INDENT, widest + LEAST_GAP);
    }

    private static String mark(ListBlock list, int index, Setting.Levels levels) {
        ListItem item = list.items().get(index);
        if (item.checked().isPresent()) {
            return item.checked().get() ? "☑" : "☐";
        }
        if (list.kind() == ListKind.BULLET) {
            return BULLETS[Math.min(levels.bullets(), BULLETS.length - 1)];
        }
        int number = list.start() + index;
        return switch (levels.numbers()) {
            case 0 -> number + ".";
            case 1 -> "(" + letters(number) + ")";
            default -> roman(number) + ".";
        };
    }

    /** a, b … z, aa, ab …; as a figure where there is no letter for it. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int number) {
        return number < 1 ? Integer.toString(number) : new PageNumber(PageNumberStyle.ROMAN, number).printed();
    }
}
