package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * Writes recommendations, suggestions and findings. Their numbers are text, so that an edit in Word cannot renumber
 * them; a content control and two bookmarks make each findable, the bookmarks also after other programs have saved it.
 */
final class ItemWriter {
    private final BlockWriter blocks;
    private final Flow flow;

    private ItemWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
    }

    /** A finding or suggestion is never parted; a recommendation may be long. */
    static void write(BlockWriter blocks, ItemBlock item) {
        BlockWriter around =
                binding(item) ? blocks : blocks.within(blocks.flow().together());
        new ItemWriter(around).write(item);
    }

    private void write(ItemBlock item) {
        ContentControl.around(blocks, item.label(), item.origin(), () -> content(item));
        if (blocks.story().main()) {
            blocks.edition().recommendations().add(item);
        }
    }

    private void content(ItemBlock item) {
        boolean inKicker = kicker(item);
        boolean titled = !item.title().isEmpty();
        List<Block> text = item.blocks();
        boolean runsIn = !titled && !text.isEmpty() && text.get(0) instanceof Paragraph;
        if (titled || runsIn || !inKicker) {
            List<Inline> first = titled ? item.title() : runsIn ? ((Paragraph) text.get(0)).content() : List.of();
            statement(item, first, inKicker);
        }
        BlockWriter inner = blocks.within(flow.block(WordStyle.RECOMMENDATION_TEXT));
        inner.blocks(runsIn ? text.subList(1, text.size()) : text);
        item.parts().forEach(part -> part(part, inner));
        if (!item.details().isEmpty()) {
            DetailsWriter details = new DetailsWriter(inner);
            if (binding(item)) {
                details.ruled(item.details());
            } else {
                details.unruled(item.details());
            }
        }
        WordStyle end = binding(item) ? WordStyle.RECOMMENDATION_END : WordStyle.FINDING_END;
        blocks.within(flow.parted()).paragraph(placed(ParagraphFormat.of(end), 0), () -> {});
    }

    /** The line above the title; gives whether the number stands in it, and so its bookmark. */
    private boolean kicker(ItemBlock item) {
        WordStyle style = switch (item.kind()) {
            case RECOMMENDATION -> WordStyle.RECOMMENDATION_LABEL;
            case FINDING -> WordStyle.FINDING_LABEL;
            case SUGGESTION, WITHDRAWN -> WordStyle.SUGGESTION_LABEL;
        };
        String bookmark = item.label().map(Label::id).map(Bookmarks::name).orElse("");
        InlineWriter words = new InlineWriter(blocks.edition(), blocks.story(), RunFormat.PLAIN)
                .marking(new InlineWriter.NumberMark(item.number(), bookmark, WordStyle.LABEL_NOTE));
        blocks.paragraph(placed(ParagraphFormat.of(style), 0), () -> words.write(item.kicker()));
        return !item.number().isEmpty() && !words.numberIsMissing();
    }

    /** The first line with the badge in the label column: the title, or the text of an item without one. */
    private void statement(ItemBlock item, List<Inline> content, boolean numberMarked) {
        boolean titled = !item.title().isEmpty();
        WordStyle style = switch (item.kind()) {
            case RECOMMENDATION -> titled ? WordStyle.RECOMMENDATION_TITLE : WordStyle.RECOMMENDATION_TEXT;
            case WITHDRAWN -> titled ? WordStyle.WITHDRAWN_TITLE : WordStyle.RECOMMENDATION_TEXT;
            case FINDING -> WordStyle.FINDING_STATEMENT;
            case SUGGESTION -> WordStyle.SUGGESTION_STATEMENT;
        };
        ParagraphFormat format = ParagraphFormat.of(style);
        if (style == WordStyle.RECOMMENDATION_TEXT && flow.hangs()) {
            format = format.withLeft(0).withHanging(Sheet.LABEL);
        }
        blocks.paragraph(flow.hangs() ? format : format.withLeft(flow.left()).withHanging(0), () -> {
            if (!item.number().isEmpty()) {
                Badge badge = new Badge(item.kind(), item.number());
                RunFormat look = RunFormat.PLAIN.styled(badge.style()).strong();
                badge(badge, numberMarked ? Optional.empty() : item.label(), look);
                blocks.runs().tab();
            }
            boolean struck = item.kind() == ItemKind.WITHDRAWN;
            blocks.inlines(content, struck ? RunFormat.PLAIN.styled(WordStyle.MUTED_TITLE) : RunFormat.PLAIN);
        });
    }

    /** One run, since a border around several is drawn around each by some programs. */
    private void badge(Badge badge, Optional<Label> label, RunFormat look) {
        String box = badge.text(blocks.edition().language().rightToLeft());
        blocks.marked(label, () -> blocks.runs().text(box, look));
    }

    private void part(ItemPart part, BlockWriter inner) {
        Optional<Label> label = part.label().filter(present -> blocks.story().main());
        if (label.isPresent()) {
            blocks.markedBlocks(Bookmarks.whole(label.get().id()), () -> partContent(part, inner));
        } else {
            partContent(part, inner);
        }
    }

    private void partContent(ItemPart part, BlockWriter inner) {
        List<Block> text = part.blocks();
        boolean runsIn = !text.isEmpty() && text.get(0) instanceof Paragraph;
        ParagraphFormat format = ParagraphFormat.of(WordStyle.RECOMMENDATION_PART);
        blocks.paragraph(
                flow.hangs() ? format : format.withLeft(flow.left() + 600).withHanging(600), () -> {
                    RunFormat number = RunFormat.PLAIN.styled(WordStyle.PART_NUMBER);
                    blocks.marked(part.label(), () -> blocks.runs().text(part.number(), number));
                    blocks.runs().tab();
                    if (!part.title().isEmpty()) {
                        blocks.inlines(part.title(), RunFormat.PLAIN.strong());
                        blocks.runs().text(" ", RunFormat.PLAIN);
                    }
                    if (runsIn) {
                        blocks.inlines(((Paragraph) text.get(0)).content());
                    }
                });
        inner.blocks(runsIn ? text.subList(1, text.size()) : text);
    }

    /** Where there is no label column, rules begin at the text. */
    private ParagraphFormat placed(ParagraphFormat format, int hanging) {
        return flow.hangs() ? format : format.withLeft(flow.left()).withHanging(hanging);
    }

    private static boolean binding(ItemBlock item) {
        return item.kind() == ItemKind.RECOMMENDATION;
    }
}
