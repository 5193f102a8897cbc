package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Decoration;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.layout.strip.Frame;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripStack;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.PageGeometry;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.List;
import java.util.Optional;

/** Footnotes: the number on the axis, the text a little further in. */
final class NoteComposer {
    private static final int INDENT = 14_000;

    private final FlowComposer flow;

    NoteComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /** The note's number, which leads back to where the note is called. */
    private LineItem backLink(Footnote note, String number, TextStyle style) {
        int element = flow.structure.open(StructureRole.LINK);
        TextRun run = new TextRun(
                number,
                style,
                flow.language,
                0,
                Decoration.NONE,
                BreakRule.NONE,
                flow.structure.content(),
                Optional.of(new LinkTarget.Place(Frame.markPlace(note.key()))),
                element,
                flow.typography.phrases().text("layout.footnote-back", number),
                "",
                note.span());
        flow.structure.close();
        return run;
    }

    /** The note's strips, which start at the axis of the page that they come to; its element becomes part of the one that is open. */
    List<Strip> strips(Footnote note) {
        BlockStyle style = flow.typography.style(StyleName.FOOTNOTE);
        PageGeometry page = flow.typography.sheet().portrait();
        Setting setting = new Setting(
                INDENT,
                page.measure() - INDENT,
                0,
                style,
                Manner.PLAIN,
                LineAlignment.START,
                false,
                flow.language,
                Setting.Levels.NONE,
                Group.NONE);
        String number = Integer.toString(flow.typography.numbers().footnote(note.key()));
        Galley galley = flow.galley();
        flow.structure.open(StructureRole.NOTE, StructureAttributes.NONE.withId("note-" + note.key()));
        galley.place(InlineTargets.notePlace(note.key()));
        flow.structure.open(StructureRole.LABEL);
        Line label = flow.setter.line(List.of(backLink(note, number, style.text())));
        flow.structure.close();
        galley.hang(TextSetter.at(label, 0, 0));
        flow.blocks(note.blocks(), setting, galley);
        flow.structure.close();
        List<Strip> strips = galley.strips();
        flow.checkLength("this footnote", new StripStack(strips).height(), note.span());
        return strips;
    }
}
