package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.numbering.ContentsEntry;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.LinkItem;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Lists of contents: number, title, dots, page. */
final class ContentsComposer {
    private static final int LEVEL_2_TITLE = 30_000;
    private static final int LEVEL_3_NUMBER = 30_000;
    private static final int LEVEL_3_TITLE = 64_000;
    /** From the end of the dots to the edge. */
    private static final int DOTS_END = 27_000;

    private static final int DOTS_GAP = 5_000;
    private static final int DOT_SIZE = 7_000;
    private static final int DOT_TRACKING = 2_600;
    /** Titles end this far before the edge. */
    private static final int TITLE_END = 40_000;

    private static final int HAIR = 500;
    private static final int ABOVE_HAIR = 10_750;

    private final FlowComposer flow;
    private final Setting setting;
    private final Galley out;
    private final SourceSpan span;

    ContentsComposer(FlowComposer flow, Contents contents, Setting setting, Galley out) {
        this.flow = flow;
        this.setting = setting.with(LineAlignment.START).counted(false);
        this.out = out;
        this.span = contents.origin().span();
    }

    void compose(ContentsKind kind) {
        flow.structure.open(StructureRole.CONTENTS);
        boolean appendices = false;
        int from = out.size();
        List<ContentsEntry> entries = flow.typography.numbers().contents(kind);
        boolean sections = kind == ContentsKind.SECTIONS;
        int titlesAt = sections ? 0 : widest(kind, entries) + DOTS_GAP;
        for (ContentsEntry entry : entries) {
            if (sections && entry.appendix() && !appendices && out.size() > from) {
                out.add(Strip.of(
                                HAIR,
                                List.of(Boxes.rectangle(setting.indent(), 0, setting.measure(), HAIR, Palette.HAIR)))
                        .withSpace(ABOVE_HAIR, 0)
                        .withHold(Hold.FIRM)
                        .withGroup(setting.group()));
            }
            appendices |= entry.appendix();
            entry(entry, number(kind, entry), sections ? Math.min(3, entry.level()) : 2, titlesAt);
        }
        flow.structure.close();
        out.spaceBelow(from, flow.typography.style(StyleName.BODY).after());
    }

    /** Tables and figures are listed as they are captioned and cited. */
    private String number(ContentsKind kind, ContentsEntry entry) {
        return switch (kind) {
            case SECTIONS, RECOMMENDATIONS -> entry.number();
            case TABLES -> flow.typography.phrases().text("reference.table.one", entry.number());
            case FIGURES -> flow.typography.phrases().text("reference.figure.one", entry.number());
        };
    }

    /** All titles of a list begin where the longest number leaves room. */
    private int widest(ContentsKind kind, List<ContentsEntry> entries) {
        TextStyle style = flow.typography.style(StyleName.CONTENTS_2).text();
        int widest = 0;
        for (ContentsEntry entry : entries) {
            Line line = flow.setter.line(number(kind, entry), style, Artifact.DECORATION, span);
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    private void entry(ContentsEntry entry, String printed, int level, int titlesAt) {
        BlockStyle style = flow.typography.style(
                level == 1 ? StyleName.CONTENTS_1 : level == 2 ? StyleName.CONTENTS_2 : StyleName.CONTENTS_3);
        int numberAt = level == 1 ? 0 : setting.indent() + (level == 2 ? 0 : LEVEL_3_NUMBER);
        int indent = level == 1 ? 0 : level == 2 ? Math.max(LEVEL_2_TITLE, titlesAt) : LEVEL_3_TITLE;
        if (entry.number().isEmpty() && level > 1) {
            indent = level == 2 ? 0 : LEVEL_3_NUMBER;
        }
        flow.structure.open(StructureRole.CONTENTS_ITEM);
        int element = flow.structure.open(StructureRole.LINK);
        String page = flow.page(entry.id());
        String words = (printed + " " + PlainWords.of(entry.title())).trim();
        Look look =
                Look.of(style.text(), setting.language()).leadingTo(new LinkTarget.Place(entry.id()), element, words);
        Line number = flow.setter.line(runs(printed.isEmpty() ? "" : printed + " ", look));
        int wider = number.width() == 0
                ? 0
                : Math.max(0, number.width() + DOTS_GAP - (setting.indent() + indent - numberAt));
        Setting own = setting.indented(indent + wider, TITLE_END).with(style).with(Manner.PLAIN);
        List<LineItem> title = flow.collector(out, span)
                .add(entry.title(), look)
                .add(" ", look)
                .items();
        List<Strip> lines = new ArrayList<>(flow.paragraphs.lines(title, own));
        Line pageNumber = flow.setter.line(runs(page, look));
        flow.structure.close();
        flow.structure.close();
        add(lines, number, numberAt, pageNumber, level, own, title);
    }

    private List<LineItem> runs(String text, Look look) {
        return text.isEmpty()
                ? List.of()
                : flow.collector(out, span).add(text, look).items();
    }

    private void add(
            List<Strip> lines, Line number, int numberAt, Line page, int level, Setting own, List<LineItem> title) {
        BlockStyle style = own.style();
        if (lines.isEmpty()) {
            lines.add(Strip.of(style.leading(), List.of()).withSpace(style.before(), style.after()));
        }
        lines.set(0, lines.get(0).withFirst(TextSetter.at(number, numberAt, style.ascent())));
        int last = lines.size() - 1;
        int edge = setting.indent() + setting.measure();
        List<PageItem> end = new ArrayList<>();
        if (level > 1 && page.width() > 0) {
            end.addAll(dots(own.indent() + lastWidth(title, own), edge - DOTS_END, style.ascent()));
        }
        end.addAll(TextSetter.at(page, edge - page.width(), style.ascent()));
        lines.set(last, lines.get(last).withItems(end));
        lines.replaceAll(ContentsComposer::withOneLink);
        int from = out.size();
        out.addAll(lines, setting.group());
        out.hold(from, Hold.FIRM, level == 1);
    }

    /** One area to click in each line, from the number to the page: each area is a stop for those who use the keyboard. */
    private static Strip withOneLink(Strip line) {
        List<PageItem> items = new ArrayList<>();
        LinkItem all = null;
        for (PageItem item : line.items()) {
            if (item instanceof LinkItem link) {
                all = all == null ? link : around(all, link);
            } else {
                items.add(item);
            }
        }
        if (all != null) {
            items.add(all);
        }
        return line.withOnly(items);
    }

    private static LinkItem around(LinkItem one, LinkItem other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        int right = Math.max(one.x() + one.width(), other.x() + other.width());
        int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new LinkItem(x, y, right - x, bottom - y, one.target(), one.element(), one.description());
    }

    private int lastWidth(List<LineItem> title, Setting own) {
        List<Line> lines = flow.setter.lines(title, own);
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).width();
    }

    /** Dots that end at the same place in every line. */
    private List<PageItem> dots(int from, int end, int baseline) {
        TextStyle text = flow.typography.style(StyleName.CONTENTS_2).text();
        TextStyle style = new TextStyle(text.font(), DOT_SIZE, Palette.RULE, DOT_TRACKING);
        int pitch = flow.setter.line(".", style, Artifact.DECORATION, span).width();
        int count = (end - from - DOTS_GAP) / Math.max(1, pitch);
        if (count < 2) {
            return List.of();
        }
        TextRun run = flow.setter.run(".".repeat(count), style, Artifact.DECORATION, span);
        Line line = flow.setter.line(List.of(run));
        return TextSetter.at(line, end - line.width(), baseline);
    }
}
