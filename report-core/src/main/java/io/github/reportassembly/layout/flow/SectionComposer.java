package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.StyleName;
import java.util.List;

/** Headings below the chapters' titles. */
final class SectionComposer {
    private static final int RUN_IN_LEVEL = 5;

    private final FlowComposer flow;

    SectionComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /** The style of a heading; in the front matter, which has no numbers, sections are headed smaller. */
    static StyleName style(int level, boolean front) {
        return switch (level) {
            case 1, 2 -> front ? StyleName.SUBSECTION : StyleName.SECTION;
            case 3 -> StyleName.SUBSECTION;
            case 4 -> StyleName.LEVEL_4;
            default -> StyleName.LEVEL_5;
        };
    }

    static StructureRole role(int level) {
        return switch (level) {
            case 1 -> StructureRole.HEADING_1;
            case 2 -> StructureRole.HEADING_2;
            case 3 -> StructureRole.HEADING_3;
            case 4 -> StructureRole.HEADING_4;
            case 5 -> StructureRole.HEADING_5;
            default -> StructureRole.HEADING_6;
        };
    }

    /** Names the places of a section. */
    static void places(Section section, Galley out) {
        section.label().ifPresent(label -> out.place(label.id()));
        out.place(section.origin().id());
    }

    /** Adds the heading; returns the blocks that are still to be composed. */
    List<Block> heading(Section section, boolean front, Setting setting, Galley out) {
        places(section, out);
        if (section.level() >= RUN_IN_LEVEL
                && !section.blocks().isEmpty()
                && section.blocks().get(0) instanceof Paragraph first) {
            runIn(section, first, setting, out);
            return section.blocks().subList(1, section.blocks().size());
        }
        BlockStyle style = flow.typography.style(style(section.level(), front));
        Setting own = setting.with(style).with(Manner.TITLE).with(LineAlignment.START);
        flow.structure.open(role(section.level()));
        number(section, style, out);
        List<LineItem> items =
                flow.inlines(section.title(), own, out, section.origin().span());
        flow.structure.close();
        int from = out.size();
        out.addAll(flow.paragraphs.lines(items, own), own.group());
        out.hold(from, Hold.HEADING, true);
        return section.blocks();
    }

    private void number(Section section, BlockStyle style, Galley out) {
        String number = flow.typography.numbers().section(section.origin().id());
        if (!number.isEmpty()) {
            flow.structure.open(StructureRole.SPAN);
            // The space keeps number and title apart for those who hear or copy them.
            Line line = flow.setter.line(
                    number + " ",
                    style.text(),
                    flow.structure.content(),
                    section.origin().span());
            flow.structure.close();
            out.hang(line.items());
        }
    }

    private void runIn(Section section, Paragraph first, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.LEVEL_5);
        Look look = Look.of(style.text(), setting.language());
        flow.structure.open(role(section.level()));
        List<LineItem> title =
                RunIn.items(flow, section.title(), look, out, section.origin().span());
        flow.structure.close();
        int from = out.size();
        flow.paragraphs.compose(first, title, setting, out);
        out.spaceAbove(from, style.before());
    }
}
