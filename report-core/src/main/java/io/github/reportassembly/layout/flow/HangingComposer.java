package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Details;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.List;

/** Entries whose marks hang in the label column, and entries of a glossary. */
final class HangingComposer {
    private static final int BETWEEN = 3_000;
    /** A wider mark stands above its entry. */
    private static final int WIDEST_MARK = 64_000;

    private static final int INDENT_WITHOUT_COLUMN = 30_000;
    private static final int GLOSSARY_INDENT = 14_000;
    /** An entry that takes more than this share of a page may break. */
    private static final int LONG_ENTRY = 3;

    private final FlowComposer flow;

    HangingComposer(FlowComposer flow) {
        this.flow = flow;
    }

    void list(HangingList list, Setting setting, Galley out) {
        boolean column = setting.indent() >= flow.typography.sheet().portrait().labelColumn()
                && !setting.levels().any();
        Setting own = (column ? setting : setting.indented(INDENT_WITHOUT_COLUMN, 0))
                .with(setting.style().withSpace(0, BETWEEN));
        int from = out.size();
        flow.structure.open(StructureRole.LIST);
        for (HangingItem item : list.items()) {
            int at = out.size();
            item.label().ifPresent(label -> out.place(label.id()));
            flow.structure.open(StructureRole.LIST_ITEM);
            mark(item, list.origin().span(), column ? 0 : setting.indent(), own, out);
            flow.structure.open(StructureRole.LIST_BODY);
            flow.blocks(item.blocks(), own, out);
            flow.structure.close();
            flow.structure.close();
            out.spaceAbove(at, BETWEEN);
            keep(item, at, out);
        }
        flow.structure.close();
        out.spaceBelow(from, setting.style().after());
    }

    /** An entry with details stays in one piece unless it is long: overleaf its rows would not say whose they are. */
    private void keep(HangingItem item, int from, Galley out) {
        int height = 0;
        for (int i = from; i < out.size(); i++) {
            height += out.heightOf(i);
        }
        boolean detailed = item.blocks().stream().anyMatch(Details.class::isInstance);
        if (detailed && height <= flow.typography.sheet().portrait().textHeight() / LONG_ENTRY) {
            out.hold(from, Hold.WHOLE, false);
        }
    }

    private void mark(HangingItem item, SourceSpan span, int x, Setting own, Galley out) {
        BlockStyle style = own.style().withText(markStyle(own.style().text()));
        flow.structure.open(StructureRole.LABEL);
        List<LineItem> runs = flow.inlines(item.mark(), own.with(style), out, span);
        flow.structure.close();
        Line line = flow.setter.line(runs);
        if (line.width() <= Math.min(WIDEST_MARK, own.indent() - x)) {
            out.hang(TextSetter.at(line, x, 0));
        } else {
            out.add(Strip.of(style.leading(), TextSetter.at(line, x, style.ascent()))
                    .withHold(Hold.FIRM)
                    .withMarks(new StripMarks(style.ascent(), own.counted(line, ""), List.of(), List.of()))
                    .withGroup(own.group()));
        }
    }

    /** Numbers that hang are bold and navy. */
    static TextStyle markStyle(TextStyle text) {
        return text.withFont(new FontKey(text.font().family(), FontWeight.BOLD, false))
                .withColor(Palette.NAVY);
    }

    void glossary(Glossary glossary, Setting setting, Galley out) {
        BlockStyle style = flow.typography.style(StyleName.DEFINITION);
        Setting own = setting.with(style);
        flow.structure.open(StructureRole.LIST);
        for (GlossaryEntry entry : glossary.entries()) {
            entry.label().ifPresent(label -> out.place(label.id()));
            flow.structure.open(StructureRole.LIST_ITEM);
            entry(entry, glossary.origin().span(), own, out);
            flow.structure.close();
        }
        flow.structure.close();
    }

    private void entry(GlossaryEntry entry, SourceSpan span, Setting own, Galley out) {
        Look look = Look.of(own.style().text(), own.language());
        InlineCollector term = flow.collector(out, span);
        flow.structure.open(StructureRole.LABEL);
        term.add(entry.term(), look.bold());
        if (!entry.expansion().isEmpty()) {
            Look grey = look.with(look.style().withColor(Palette.GREY));
            term.add(" (", grey).add(entry.expansion(), grey).add(")", grey);
        }
        term.add("  ", look);
        flow.structure.close();
        flow.structure.open(StructureRole.LIST_BODY);
        boolean paragraph = !entry.blocks().isEmpty() && entry.blocks().get(0) instanceof Paragraph;
        if (paragraph) {
            Paragraph first = (Paragraph) entry.blocks().get(0);
            flow.paragraphs.compose(first, term.items(), own.hanging(GLOSSARY_INDENT), out);
        } else {
            out.addAll(flow.paragraphs.lines(term.items(), own), own.group());
        }
        flow.blocks(
                entry.blocks().subList(paragraph ? 1 : 0, entry.blocks().size()),
                own.indented(GLOSSARY_INDENT, 0),
                out);
        flow.structure.close();
    }
}
