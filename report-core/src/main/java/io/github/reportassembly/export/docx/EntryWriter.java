package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Paragraph;
import java.util.List;

/** Writes entries that begin with a mark or a term. */
final class EntryWriter {
    /** The room for marks where there is no label column. */
    private static final int NARROW = 600;

    private static final int DEFINITION_INDENT = 280;

    private final BlockWriter blocks;
    private final Flow flow;

    EntryWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
    }

    void write(HangingList list) {
        for (HangingItem item : list.items()) {
            write(item);
        }
    }

    private void write(HangingItem item) {
        int indent = flow.hangs() ? 0 : NARROW;
        ParagraphFormat format = ParagraphFormat.of(WordStyle.HANGING_ENTRY);
        ParagraphFormat placed =
                flow.hangs() ? format : format.withLeft(flow.left() + indent).withHanging(indent);
        List<Block> content = item.blocks();
        blocks.paragraph(BlockWriter.beforeDetails(content, 0) ? placed.keepWithNext() : placed, () -> {
            RunFormat mark = RunFormat.PLAIN.styled(WordStyle.ENTRY_MARK);
            blocks.marked(item.label(), () -> blocks.inlines(item.mark(), mark));
            blocks.runs().tab();
            runIn(content);
        });
        Flow inner = flow.indented(WordStyle.HANGING_CONTINUED, indent, true);
        rest(content, blocks.within(flow.hangs() ? inner : flow.item(WordStyle.HANGING_CONTINUED, indent)));
    }

    void write(Glossary glossary) {
        for (GlossaryEntry entry : glossary.entries()) {
            write(entry);
        }
    }

    private void write(GlossaryEntry entry) {
        ParagraphFormat format = ParagraphFormat.of(WordStyle.DEFINITION);
        int left = flow.left() + DEFINITION_INDENT;
        blocks.paragraph(flow.left() == 0 ? format : format.withLeft(left), () -> {
            blocks.marked(entry.label(), () -> blocks.inlines(entry.term(), RunFormat.PLAIN.strong()));
            RunFormat expansion = RunFormat.PLAIN.styled(WordStyle.TERM_EXPANSION);
            if (!entry.expansion().isEmpty()) {
                blocks.runs().text(" (", expansion);
                blocks.inlines(entry.expansion(), expansion);
                blocks.runs().text(")", expansion);
            }
            blocks.runs().text("\u2002", RunFormat.PLAIN);
            runIn(entry.blocks());
        });
        Flow inner = flow.indented(WordStyle.DEFINITION_CONTINUED, DEFINITION_INDENT, false);
        rest(entry.blocks(), blocks.within(inner));
    }

    private void runIn(List<Block> content) {
        if (!content.isEmpty() && content.get(0) instanceof Paragraph paragraph) {
            blocks.inlines(paragraph.content());
        }
    }

    private static void rest(List<Block> content, BlockWriter inner) {
        boolean ranIn = !content.isEmpty() && content.get(0) instanceof Paragraph;
        inner.blocks(ranIn ? content.subList(1, content.size()) : content);
    }
}
