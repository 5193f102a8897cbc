package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import java.util.List;

/** Writes lists as lists of Word's: each numbered one is an instance of its own, so that it counts from its start. */
final class ListWriter {
    private static final int BULLET_SPACE = 240;
    private static final int NUMBER_SPACE = 300;
    private static final int BEFORE_FIRST = 80;
    private static final int AFTER_LAST = 150;
    private static final int DEEPEST = 8;

    private static final WordStyle[] BULLETS = {WordStyle.LIST_BULLET, WordStyle.LIST_BULLET_2, WordStyle.LIST_BULLET_3
    };
    private static final WordStyle[] NUMBERS = {WordStyle.LIST_NUMBER, WordStyle.LIST_NUMBER_2, WordStyle.LIST_NUMBER_3
    };
    private static final WordStyle[] CONTINUED = {
        WordStyle.LIST_CONTINUE, WordStyle.LIST_CONTINUE_2, WordStyle.LIST_CONTINUE_3
    };

    private final BlockWriter blocks;
    private final Flow flow;
    private final int level;

    ListWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
        this.level = Math.min(flow.listLevel(), DEEPEST);
    }

    /** @param ends whether the space after a list follows its last item */
    void write(ListBlock list, boolean ends) {
        ParagraphFormat mark = mark(list);
        int styled = Math.min(level, CONTINUED.length - 1);
        Flow inner = flow.item(flow.listStyles() ? CONTINUED[styled] : flow.text(), space(list));
        BlockWriter item = blocks.within(inner);
        for (int i = 0; i < list.items().size(); i++) {
            boolean last = i == list.items().size() - 1;
            ParagraphFormat first = i == 0 && level == 0 && flow.listStyles() ? mark.withBefore(BEFORE_FIRST) : mark;
            write(list.items().get(i), item, first, last && ends && flow.listStyles());
        }
    }

    private void write(ListItem item, BlockWriter inner, ParagraphFormat mark, boolean last) {
        List<Block> content = item.blocks();
        boolean runsIn = !content.isEmpty() && content.get(0) instanceof Paragraph;
        ParagraphFormat first = last && content.size() <= 1 ? mark.withAfter(AFTER_LAST) : mark;
        ParagraphFormat unmarked = item.checked().isPresent() ? first.inList(NumberingPart.NONE, 0) : first;
        blocks.paragraph(unmarked, () -> {
            item.checked().ifPresent(this::box);
            if (runsIn) {
                inner.inlines(((Paragraph) content.get(0)).content());
            }
        });
        List<Block> rest = runsIn ? content.subList(1, content.size()) : content;
        for (int i = 0; i < rest.size(); i++) {
            boolean lastBlock = last && i == rest.size() - 1;
            if (rest.get(i) instanceof ListBlock nested) {
                new ListWriter(inner).write(nested, lastBlock);
            } else if (rest.get(i) instanceof Paragraph paragraph && lastBlock) {
                ParagraphFormat format = inner.format(inner.flow().text()).withAfter(AFTER_LAST);
                inner.paragraph(format, () -> inner.inlines(paragraph.content()));
            } else {
                rest.get(i).accept(inner);
            }
        }
    }

    /** The mark of a task stands as text, so that it says the same everywhere. */
    private void box(boolean checked) {
        blocks.runs().text(checked ? "☑" : "☐", RunFormat.PLAIN);
        blocks.runs().tab();
    }

    private ParagraphFormat mark(ListBlock list) {
        boolean ordered = list.kind() == ListKind.ORDERED;
        int left = flow.left() + space(list);
        WordStyle[] styles = ordered ? NUMBERS : BULLETS;
        ParagraphFormat format = flow.listStyles()
                ? ParagraphFormat.of(styles[Math.min(level, styles.length - 1)])
                : ParagraphFormat.of(flow.text());
        if (ordered) {
            format = format.inList(blocks.edition().numbering().numbered(level, list.start()), level);
        } else if (!flow.listStyles() || level >= styles.length) {
            format = format.inList(NumberingPart.BULLETS, level);
        }
        boolean asStyled = flow.listStyles() && level < styles.length && left == (level + 1) * space(list);
        boolean task = list.items().stream().anyMatch(item -> item.checked().isPresent());
        return asStyled && !task ? format : format.withLeft(left).withHanging(space(list));
    }

    private static int space(ListBlock list) {
        return list.kind() == ListKind.ORDERED ? NUMBER_SPACE : BULLET_SPACE;
    }
}
