package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.StyleName;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs: lines, each a strip of its own. */
final class ParagraphComposer {
    private final FlowComposer flow;

    ParagraphComposer(FlowComposer flow) {
        this.flow = flow;
    }

    /**
     * Composes a paragraph.
     *
     * @param prefix runs that stand before the paragraph's own
     */
    void compose(Paragraph paragraph, List<LineItem> prefix, Setting setting, Galley out) {
        Setting own = setting.with(style(paragraph, setting));
        flow.structure.open(StructureRole.PARAGRAPH);
        String number = number(paragraph, own);
        hang(number, paragraph, out);
        List<LineItem> items = new ArrayList<>(prefix);
        items.addAll(
                flow.inlines(paragraph.content(), own, out, paragraph.origin().span()));
        flow.structure.close();
        List<Strip> lines = lines(items, own, number);
        if (own.manner() == Manner.TEXT) {
            flow.checkLength(
                    "this paragraph",
                    lines.size() * own.style().leading(),
                    paragraph.origin().span());
        }
        out.addAll(lines, own.group());
    }

    private String number(Paragraph paragraph, Setting setting) {
        if (!paragraph.numbered() || !flow.info.marks().paragraphNumbers() || setting.indent() == 0) {
            return "";
        }
        return flow.typography.numbers().paragraph(paragraph.origin().id()).orElse("");
    }

    /** Hangs the number beside the paragraph; it is read out first, as a stretch of its own. */
    private void hang(String number, Paragraph paragraph, Galley out) {
        if (number.isEmpty()) {
            return;
        }
        flow.structure.open(StructureRole.SPAN);
        Line line = flow.setter.line(
                flow.typography.phrases().text("layout.paragraph", number) + " ",
                flow.typography.style(StyleName.PARAGRAPH_NUMBER).text(),
                flow.structure.content(),
                paragraph.origin().span());
        flow.structure.close();
        out.hang(line.items());
    }

    private BlockStyle style(Paragraph paragraph, Setting setting) {
        boolean body = setting.style().equals(flow.typography.style(StyleName.BODY));
        return switch (paragraph.role()) {
            case BODY -> setting.style();
            case LEAD -> body ? flow.typography.style(StyleName.LEAD) : setting.style();
            case SOURCE -> flow.typography.style(StyleName.SOURCE);
            case REMARK -> body ? flow.typography.style(StyleName.REMARK) : setting.style();
        };
    }

    /** A strip for each line, with the space of the setting's style around the paragraph. */
    List<Strip> lines(List<LineItem> items, Setting setting) {
        return lines(items, setting, "");
    }

    private List<Strip> lines(List<LineItem> items, Setting setting, String number) {
        BlockStyle style = setting.style();
        List<Line> lines = flow.setter.lines(items, setting);
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            // two lines at least stay together on each side of a page break
            boolean firm = !last && (i == 0 || i == lines.size() - 2);
            strips.add(new Strip(
                    style.leading(),
                    i == 0 ? style.before() : 0,
                    last ? style.after() : 0,
                    firm ? Hold.FIRM : last ? Hold.FREE : line.endsDivided() ? Hold.CLOSE : Hold.LINE,
                    TextSetter.at(line, setting.indent(), style.ascent()),
                    new StripMarks(style.ascent(), setting.counted(line, number), line.notes(), List.of()),
                    setting.group()));
        }
        return strips;
    }
}
