package io.github.reportassembly.document;

import java.util.List;

/**
 * Visits a tree in reading order. Subclasses override what they look at, and call the method of this class to go
 * deeper.
 */
public abstract class TreeWalk implements BlockVisitor<Void>, InlineVisitor<Void> {
    /** Visits the blocks, one after the other. */
    public final void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    /** Visits the inlines, one after the other. */
    public final void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    /** Visits names and values. */
    protected void details(List<Detail> details) {
        for (Detail detail : details) {
            blocks(detail.blocks());
        }
    }

    /** Visits an entry of a glossary. */
    protected void entry(GlossaryEntry entry) {
        inlines(entry.term());
        inlines(entry.expansion());
        blocks(entry.blocks());
    }

    /** Visits an entry with a mark. */
    protected void item(HangingItem item) {
        inlines(item.mark());
        blocks(item.blocks());
    }

    /** Visits a part of a recommendation. */
    protected void part(ItemPart part) {
        inlines(part.title());
        blocks(part.blocks());
    }

    private void rows(List<TableRow> rows) {
        for (TableRow row : rows) {
            for (TableCell cell : row.cells()) {
                blocks(cell.blocks());
            }
        }
    }

    @Override
    public Void visit(Callout block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        return null;
    }

    @Override
    public Void visit(Contents block) {
        return null;
    }

    @Override
    public Void visit(Cover block) {
        inlines(block.team());
        inlines(block.body());
        inlines(block.title());
        inlines(block.subtitle());
        inlines(block.stage());
        inlines(block.stageNote());
        details(block.facts());
        inlines(block.remark());
        return null;
    }

    @Override
    public Void visit(Details block) {
        details(block.details());
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Figure block) {
        inlines(block.caption());
        inlines(block.source());
        return null;
    }

    @Override
    public Void visit(Glossary block) {
        block.entries().forEach(this::entry);
        return null;
    }

    @Override
    public Void visit(HangingList block) {
        block.items().forEach(this::item);
        return null;
    }

    @Override
    public Void visit(ItemBlock block) {
        inlines(block.kicker());
        inlines(block.title());
        blocks(block.blocks());
        block.parts().forEach(this::part);
        details(block.details());
        return null;
    }

    @Override
    public Void visit(Landscape block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(LanguageBlock block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        block.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public Void visit(Paragraph block) {
        inlines(block.content());
        return null;
    }

    @Override
    public Void visit(Placement block) {
        return null;
    }

    @Override
    public Void visit(Quotation block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Section block) {
        inlines(block.title());
        block.facts().forEach(fact -> inlines(fact.value()));
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(StatusBox block) {
        inlines(block.title());
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Table block) {
        inlines(block.caption());
        rows(block.head());
        rows(block.body());
        inlines(block.source());
        return null;
    }

    @Override
    public Void visit(ThematicBreak block) {
        return null;
    }

    @Override
    public Void visit(Verbatim block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Abbreviation inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Anchor inline) {
        return null;
    }

    @Override
    public Void visit(Code inline) {
        return null;
    }

    @Override
    public Void visit(Emphasis inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        blocks(inline.blocks());
        return null;
    }

    @Override
    public Void visit(FootnoteReference inline) {
        return null;
    }

    @Override
    public Void visit(Highlight inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(InlineImage inline) {
        return null;
    }

    @Override
    public Void visit(InternalLink inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Keyboard inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(LanguageSpan inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        return null;
    }

    @Override
    public Void visit(Link inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(FormField inline) {
        return null;
    }

    @Override
    public Void visit(PriorityMark inline) {
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        return null;
    }

    @Override
    public Void visit(Strikethrough inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Strong inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Subscript inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Superscript inline) {
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(Text inline) {
        return null;
    }
}
