package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CalloutKind;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.strip.Backdrop;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Alerts with a bar beside them, and notes to the editor in a dashed box. */
final class CalloutComposer {
    private static final int THIN_BAR = 2_000;
    private static final int THICK_BAR = 4_000;
    private static final int TEXT_INDENT = 11_000;
    private static final int NOTE_SIDE = 10_000;
    private static final int NOTE_PADDING = 7_000;
    /** Around the label of a caution, which is white on its colour. */
    private static final int LABEL_PADDING = 3_000;

    private final FlowComposer flow;

    CalloutComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void callout(Callout callout, Setting setting, Galley out) {
        CalloutKind kind = callout.kind();
        boolean thin = kind == CalloutKind.NOTE || kind == CalloutKind.TIP;
        boolean rust = kind == CalloutKind.WARNING || kind == CalloutKind.CAUTION;
        Color bar = kind == CalloutKind.TIP ? Palette.RULE : rust ? Palette.RUST : Palette.NAVY;
        Backdrop behind = Boxes.bar(setting.indent(), thin ? THIN_BAR : THICK_BAR, bar);
        String label = flow.typography.phrases().text("callout." + kind.name().toLowerCase(Locale.ROOT));
        Strip continued = continued(
                label,
                rust ? Palette.RUST : Palette.NAVY,
                setting.indented(TEXT_INDENT, 0),
                callout.origin().span());
        Group group = setting.group().inner(behind, List.of(continued));
        Setting own = setting.indented(TEXT_INDENT, 0).in(group);
        flow.structure.open(StructureRole.DIVISION);
        int from = out.size();
        out.add(label(
                label,
                kind == CalloutKind.CAUTION,
                rust ? Palette.RUST : Palette.NAVY,
                own,
                callout.origin().span()));
        body(callout.blocks(), own, from, out);
        flow.structure.close();
    }

    void editorNote(EditorNote note, Setting setting, Galley out) {
        Backdrop box = Boxes.dashed(setting.indent(), setting.measure(), Palette.RUST);
        Group group = setting.group().inner(box, List.of(padding()));
        Setting own = setting.indented(NOTE_SIDE, NOTE_SIDE).in(group).counted(false);
        flow.structure.open(StructureRole.DIVISION);
        int from = out.size();
        String words = flow.typography.phrases().text("layout.editor-note");
        out.add(label(words, false, Palette.RUST, own, note.origin().span()).lowered(NOTE_PADDING));
        body(note.blocks(), own, from, out);
        out.replaceLast(out.last().extended(NOTE_PADDING));
        flow.structure.close();
    }

    private static Strip padding() {
        return Strip.of(NOTE_PADDING, List.of());
    }

    private void body(List<Block> blocks, Setting own, int from, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.CALLOUT_TEXT);
        flow.blocks(blocks, own.with(style.withSpace(0, 4_000)), out);
        out.spaceAbove(from, flow.typography.style(StyleName.CALLOUT_LABEL).before());
        out.spaceBelow(from, style.after());
    }

    /** What stands above the rest on another page, where nobody reads it out again. */
    private Strip continued(String words, Color color, Setting setting, SourceSpan span) {
        BlockStyle style = flow.typography.style(StyleName.CALLOUT_LABEL);
        FontKey regular = new FontKey(style.text().font().family(), FontWeight.REGULAR, false);
        TextStyle grey = style.text().withFont(regular).withColor(Palette.GREY);
        Line line = flow.setter.line(List.of(
                flow.setter.run(words, style.text().withColor(color), Artifact.DECORATION, span),
                flow.setter.run(
                        " " + flow.typography.phrases().text("layout.continued"), grey, Artifact.DECORATION, span)));
        return Strip.of(style.leading(), TextSetter.at(line, setting.indent(), style.ascent()))
                .withHold(Hold.FIRM);
    }

    private Strip label(String words, boolean reversed, Color color, Setting setting, SourceSpan span) {
        BlockStyle style = flow.typography.style(StyleName.CALLOUT_LABEL);
        flow.structure.open(StructureRole.PARAGRAPH);
        Color ink = reversed ? Palette.WHITE : color;
        Line line = flow.setter.line(words, style.text().withColor(ink), flow.structure.content(), span);
        flow.structure.close();
        List<PageItem> items = new ArrayList<>();
        int x = setting.indent();
        if (reversed) {
            items.add(Boxes.rectangle(x, 0, line.width() + 2 * LABEL_PADDING, style.leading(), color));
            x += LABEL_PADDING;
        }
        items.addAll(TextSetter.at(line, x, style.ascent()));
        return Strip.of(style.leading(), items).withHold(Hold.FIRM).withGroup(setting.group());
    }
}
