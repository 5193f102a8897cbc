package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.layout.line.BreakRule;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.TextRun;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** Code on a tint: its lines kept, long ones continued with an indent of four characters. */
final class CodeComposer {
    private static final int PADDING = 8_000;
    private static final int SIDE = 10_000;
    private static final int CONTINUED = 4;
    private static final String TAB = "    ";

    private final FlowComposer flow;
    private final BlockStyle style;

    CodeComposer(FlowComposer flow) {
        this.flow = flow;
        this.style = flow.typography.style(StyleName.CODE);
    }

    void compose(CodeBlock code, Setting setting, Galley out) {
        Group group = setting.group()
                .inner(Boxes.tint(setting.indent(), setting.measure()), List.of(Strip.of(PADDING, List.of())));
        flow.structure.open(StructureRole.CODE);
        int content = flow.structure.content();
        List<Strip> strips = new ArrayList<>();
        int number = firstLine(code.origin().span());
        for (String line : code.text().split("\n", -1)) {
            SourceFile file = code.origin().span().file();
            int start = file.lineStart(Math.min(number++, file.lineCount()));
            lines(line.replace("\t", TAB), file.span(start, start), content, setting, strips);
        }
        flow.structure.close();
        int last = strips.size() - 1;
        if (last > 0) {
            for (int i = 1; i < last; i++) {
                strips.set(i, strips.get(i).withHold(Hold.LINE));
            }
            strips.set(0, strips.get(0).withHold(Hold.FIRM));
            strips.set(last - 1, strips.get(last - 1).withHold(Hold.FIRM));
        }
        strips.set(0, strips.get(0).lowered(PADDING).withSpace(style.before(), 0));
        strips.set(
                last,
                strips.get(last).extended(PADDING).withSpace(strips.get(last).before(), style.after()));
        out.addAll(strips, group);
    }

    /** The line of the source on which the code begins: that after a fence. */
    private static int firstLine(SourceSpan span) {
        String text = span.file().text();
        char first = span.start() < text.length() ? text.charAt(span.start()) : ' ';
        return span.startPosition().line() + (first == '`' || first == '~' ? 1 : 0);
    }

    private void lines(String text, SourceSpan source, int content, Setting setting, List<Strip> strips) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        TextRun run = flow.setter.run(text.substring(indent), style.text(), content, source);
        int character = flow.setter.width(List.of(flow.setter.run("0", style.text(), content, source)));
        int room = setting.measure() - 2 * SIDE;
        int lead = Math.min(indent * character, room / 2);
        Setting own = setting.indented(SIDE + lead, SIDE)
                .with(Manner.CELL)
                .with(LineAlignment.START)
                .hanging(CONTINUED * character);
        List<Line> lines = flow.setter.lines(
                List.of(new TextRun(
                        run.text(),
                        run.style(),
                        run.language(),
                        run.rise(),
                        run.decoration(),
                        BreakRule.ADDRESS,
                        content,
                        run.link(),
                        run.linkElement(),
                        "",
                        "",
                        run.span())),
                own);
        if (lines.isEmpty()) {
            strips.add(Strip.of(style.leading(), List.of()));
        }
        for (Line line : lines) {
            strips.add(Strip.of(style.leading(), TextSetter.at(line, own.indent(), style.ascent()))
                    .withMarks(new StripMarks(style.ascent(), setting.counted(line, ""), line.notes(), List.of())));
        }
    }
}
