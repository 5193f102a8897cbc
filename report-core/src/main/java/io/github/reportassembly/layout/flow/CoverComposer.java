package io.github.reportassembly.layout.flow;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** The cover: a tab from the top edge whose foot is the title's last baseline, the stage between rules, facts below. */
final class CoverComposer {
    /** Baselines from the page's top edge. */
    private static final int TEAM = 98_000;

    private static final int TITLE = 352_000;
    private static final int TITLE_ON_LETTER = 346_000;
    private static final int LETTER_HEIGHT = 792_000;
    /** Between the team and a long title at least. */
    private static final int TITLE_ROOM = 30_000;

    /** From the last baseline of the title to the page's edge: room for subtitle, stage and facts. */
    private static final int BELOW_TITLE = 370_000;
    /** Sizes of the title in per cent; at the smallest some five hundred characters fit. */
    private static final int[] SMALLER = {100, 84, 68, 55, 45};

    private static final int TO_SUBTITLE = 32_000;
    private static final int TO_UPPER_RULE = 91_000;
    private static final int TO_STAGE = 22_000;
    private static final int TO_NOTE = 14_500;
    private static final int TO_LOWER_RULE = 15_000;
    private static final int UPPER_RULE = 1_500;
    private static final int LOWER_RULE = 750;
    private static final int LEAST_ABOVE_FACTS = 30_000;
    private static final int ABOVE_REMARK = 10_000;

    private final FlowComposer flow;
    private final PageGeometry page;
    private final List<PageItem> items = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    CoverComposer(FlowComposer flow) {
        this.flow = flow;
        this.page = flow.typography.sheet().portrait();
    }

    void compose(Cover cover, Setting setting, Galley out) {
        Setting own = setting.with(LineAlignment.START).counted(false);
        int team = lines(cover, cover.team(), StyleName.COVER_TEAM, TEAM, own, out);
        BlockStyle body = flow.typography.style(StyleName.COVER_BODY);
        int head = lines(cover, cover.body(), StyleName.COVER_BODY, team + body.leading(), own, out);
        int baseline = title(cover, Math.max(team, head), own, out);
        int subtitle = lines(cover, cover.subtitle(), StyleName.COVER_SUBTITLE, baseline + TO_SUBTITLE, own, out);
        int bottom = stage(cover, Math.max(baseline + TO_UPPER_RULE, subtitle + TO_UPPER_RULE - TO_SUBTITLE), own, out);
        int height = bottom - page.top();
        Strip upper = Strip.of(height, items).withMarks(StripMarks.of(notes)).withHold(Hold.WHOLE);
        out.place(cover.origin().id());
        out.add(upper);
        foot(cover, height, own, out);
    }

    /** Adds lines from a baseline on; returns the last line's baseline. */
    private int lines(Cover cover, List<Inline> inlines, StyleName name, int baseline, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(name);
        int y = baseline - style.leading();
        for (Strip line : strips(cover, inlines, setting.with(style).with(Manner.TITLE), out)) {
            y += style.leading();
            add(line, y - style.ascent());
        }
        return y;
    }

    private void add(Strip line, int top) {
        notes.addAll(line.marks().notes());
        for (PageItem item : line.items()) {
            items.add(item.moved(0, top - page.top()));
        }
    }

    private List<Strip> strips(Cover cover, List<Inline> inlines, Setting setting, Galley out) {
        if (inlines.isEmpty()) {
            return List.of();
        }
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> runs = flow.inlines(inlines, setting, out, cover.origin().span());
        flow.structure.close();
        return flow.paragraphs.lines(runs, setting);
    }

    /** The title grows upwards from its last baseline, unless the team's name is in its way. */
    private int title(Cover cover, int above, Setting setting, Galley out) {
        int lowest = page.height() - BELOW_TITLE;
        BlockStyle style = titleStyle(cover, lowest - above - TITLE_ROOM, setting);
        List<Strip> lines = strips(cover, cover.title(), setting.with(style).with(Manner.TITLE), out);
        int usual = page.height() == LETTER_HEIGHT ? TITLE_ON_LETTER : TITLE;
        int last = Math.max(usual, above + TITLE_ROOM + lines.size() * style.leading());
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), last - (lines.size() - 1 - i) * style.leading() - style.ascent());
        }
        items.add(0, Boxes.rectangle(0, -page.top(), Badge.WIDTH, last, Palette.NAVY));
        return last;
    }

    /** The title's style, or a smaller one if the title would leave no room for what stands below it. */
    private BlockStyle titleStyle(Cover cover, int room, Setting setting) {
        BlockStyle style = flow.typography.style(StyleName.COVER_TITLE);
        for (int percent : SMALLER) {
            BlockStyle scaled = style.scaled(percent);
            if (height(cover, scaled, setting) <= room) {
                return scaled;
            }
        }
        return style.scaled(SMALLER[SMALLER.length - 1]);
    }

    /** The height of the title as far as the widths of its words tell; balanced lines are seldom more. */
    private int height(Cover cover, BlockStyle style, Setting setting) {
        int lines = 1;
        int used = 0;
        for (String word : PlainWords.of(cover.title()).split(" ", -1)) {
            int width = flow.setter
                    .line(
                            word + " ",
                            style.text(),
                            Artifact.HEADER,
                            cover.origin().span())
                    .width();
            used += width;
            if (used > setting.measure()) {
                lines++;
                used = width;
            }
        }
        return lines * style.leading();
    }

    /** Adds the stage between its rules; returns where the lower rule ends. */
    private int stage(Cover cover, int top, Setting setting, Galley out) {
        boolean settled = flow.info.version().stage() == Stage.FINAL;
        Color color = settled ? Palette.NAVY : Palette.RUST;
        items.add(Boxes.rectangle(0, top - page.top(), page.frame(), UPPER_RULE, color));
        BlockStyle style = flow.typography.style(StyleName.COVER_STAGE);
        int baseline = top + TO_STAGE;
        for (Strip line : strips(
                cover, cover.stage(), setting.with(style.withText(style.text().withColor(color))), out)) {
            add(line, baseline - style.ascent());
            baseline += style.leading();
        }
        baseline -= cover.stage().isEmpty() ? 0 : style.leading();
        if (!cover.stageNote().isEmpty()) {
            baseline = lines(cover, cover.stageNote(), StyleName.COVER_STAGE_NOTE, baseline + TO_NOTE, setting, out);
        }
        int rule = baseline + TO_LOWER_RULE;
        items.add(Boxes.rectangle(0, rule - page.top(), page.frame(), LOWER_RULE, color));
        return rule + LOWER_RULE;
    }

    /** The facts, and what is to be remarked, at the foot of the page. */
    private void foot(Cover cover, int upper, Setting setting, Galley out) {
        int from = out.size();
        DetailsComposer details = new DetailsComposer(flow);
        details.rows(
                cover.facts(),
                details.form(StyleName.COVER_FACT),
                setting,
                cover.origin().span(),
                out);
        Setting small = setting.with(flow.typography.style(StyleName.REMARK).withSpace(ABOVE_REMARK, 0))
                .with(Manner.PLAIN);
        out.addAll(strips(cover, cover.remark(), small, out), small.group());
        int height = 0;
        List<Strip> all = out.strips();
        for (int i = from; i < all.size(); i++) {
            height += all.get(i).height() + (i == from ? 0 : all.get(i).before());
        }
        out.spaceAbove(from, Math.max(LEAST_ABOVE_FACTS, page.textHeight() - upper - height));
    }
}
