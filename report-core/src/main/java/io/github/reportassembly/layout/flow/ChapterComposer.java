package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title of a chapter and the facts below it. */
final class ChapterComposer {
    /** Below a title that no number precedes. */
    private static final int AFTER_PLAIN_TITLE = 19_000;

    private static final int RULE = 500;
    /** Between the rule and the lines of text, above and below. */
    private static final int ABOVE_NAME = 3_400;

    private static final int BELOW_VALUE = 6_600;
    private static final int FACTS_A_ROW = 3;
    /** Between a state of progress and its boxes. */
    private static final int BEFORE_STEPS = 7_000;

    private static final int BETWEEN_FACTS = 12_000;

    private final FlowComposer flow;

    ChapterComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /** Opens the heading, with the number that the tab shows. */
    RunStyle open(Section section) {
        String number = flow.typography.numbers().section(section.origin().id());
        flow.structure.open(SectionComposer.role(1));
        Optional<RunStyle.Opener> opener = Optional.empty();
        if (!number.isEmpty()) {
            flow.structure.open(StructureRole.SPAN);
            opener = Optional.of(new RunStyle.Opener(number, flow.structure.content()));
            flow.structure.close();
        }
        return new RunStyle(false, false, true, number, PlainWords.of(section.title()), opener);
    }

    /** Adds the title and closes the heading. */
    void title(Section section, Setting setting, Galley out) {
        SectionComposer.places(section, out);
        BlockStyle style = flow.typography.style(StyleName.CHAPTER_TITLE);
        Setting own = setting.with(style).with(Manner.TITLE).with(LineAlignment.START);
        List<LineItem> items =
                flow.inlines(section.title(), own, out, section.origin().span());
        flow.structure.close();
        out.addAll(flow.paragraphs.lines(items, own), own.group());
        boolean plain = flow.typography.numbers().section(section.origin().id()).isEmpty();
        if (plain && section.facts().isEmpty()) {
            out.spaceBelow(0, AFTER_PLAIN_TITLE);
        }
        for (int i = 0; i < section.facts().size(); i += FACTS_A_ROW) {
            List<ChapterFact> row = section.facts()
                    .subList(i, Math.min(i + FACTS_A_ROW, section.facts().size()));
            facts(row, i + FACTS_A_ROW >= section.facts().size(), section, setting, out);
        }
        out.hold(0, Hold.HEADING, true);
    }

    /** A row of facts in thirds: names above, values below, between two rules. */
    private void facts(List<ChapterFact> facts, boolean last, Section section, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.CHAPTER_FACT);
        int third = setting.measure() / FACTS_A_ROW;
        int nameBaseline = RULE + ABOVE_NAME + style.ascent();
        int valueTop = RULE + ABOVE_NAME + style.leading();
        List<PageItem> items = new ArrayList<>();
        items.add(Boxes.rectangle(setting.indent(), 0, setting.measure(), RULE, Palette.RULE));
        List<String> notes = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < facts.size(); i++) {
            int x = setting.indent() + i * third;
            flow.structure.open(StructureRole.PARAGRAPH);
            Line name = flow.setter.line(
                    facts.get(i).name(),
                    style.text(),
                    flow.structure.content(),
                    section.origin().span());
            flow.structure.close();
            items.addAll(TextSetter.at(name, x, nameBaseline));
            Setting cell = setting.at(x, third - BETWEEN_FACTS)
                    .with(style.withText(valueStyle(style.text())))
                    .with(Manner.CELL)
                    .with(LineAlignment.START);
            List<Strip> value = value(facts.get(i), section, cell, out);
            lines = Math.max(lines, value.size());
            for (int line = 0; line < value.size(); line++) {
                notes.addAll(value.get(line).marks().notes());
                for (PageItem item : value.get(line).items()) {
                    items.add(item.moved(0, valueTop + line * style.leading()));
                }
            }
        }
        int height = valueTop + lines * style.leading() + BELOW_VALUE;
        items.add(Boxes.rectangle(setting.indent(), height, setting.measure(), RULE, Palette.RULE));
        Strip strip = Strip.of(height + RULE, items).withSpace(0, last ? style.after() : 0);
        out.add(strip.withMarks(StripMarks.of(notes)));
    }

    private List<Strip> value(ChapterFact fact, Section section, Setting cell, Galley out) {
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items =
                flow.inlines(fact.value(), cell, out, section.origin().span());
        flow.structure.close();
        List<Strip> strips = flow.paragraphs.lines(items, cell.counted(false));
        if (fact.progress().isPresent() && !strips.isEmpty()) {
            int x = cell.indent() + flow.setter.width(items) + BEFORE_STEPS;
            List<PageItem> boxes = new ArrayList<>();
            for (PageItem box : Marks.progress(fact.progress().getAsInt(), ChapterFact.STEPS)) {
                boxes.add(box.moved(x, cell.style().ascent()));
            }
            List<Strip> marked = new ArrayList<>(strips);
            marked.set(0, strips.get(0).withItems(boxes));
            return marked;
        }
        return strips;
    }

    private static TextStyle valueStyle(TextStyle name) {
        return name.withFont(new FontKey(name.font().family(), FontWeight.SEMIBOLD, false))
                .withColor(Palette.INK);
    }
}
