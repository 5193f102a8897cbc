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
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
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
        Group group = setting.group().inner(Boxes.bar(setting.indent(), thin ? THIN_BAR : THICK_BAR, bar));
        Setting own = setting.indented(TEXT_INDENT, 0).in(group);
        String label = flow.typography.phrases().text("callout." + kind.name().toLowerCase(Locale.ROOT));
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
