package io.github.reportassembly.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies a tree. Subclasses override what they change: a node may become none, one or several, and origins and labels
 * pass through a method each.
 */
public abstract class TreeCopy implements BlockVisitor<List<Block>>, InlineVisitor<List<Inline>> {
    /** The copy of the blocks. */
    public final List<Block> blocks(List<Block> blocks) {
        List<Block> copy = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            copy.addAll(block.accept(this));
        }
        return copy;
    }

    /** The copy of the inlines. */
    public List<Inline> inlines(List<Inline> inlines) {
        List<Inline> copy = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            copy.addAll(inline.accept(this));
        }
        return copy;
    }

    /** The origin of a copied block. */
    protected Origin origin(Origin origin) {
        return origin;
    }

    /** The label of a copied node. */
    protected Optional<Label> label(Optional<Label> label) {
        return label;
    }

    /** Copies names and values. */
    protected final List<Detail> details(List<Detail> details) {
        List<Detail> copy = new ArrayList<>(details.size());
        for (Detail detail : details) {
            copy.add(new Detail(detail.name(), blocks(detail.blocks())));
        }
        return copy;
    }

    private List<ChapterFact> facts(List<ChapterFact> facts) {
        List<ChapterFact> copy = new ArrayList<>(facts.size());
        for (ChapterFact fact : facts) {
            copy.add(new ChapterFact(fact.name(), inlines(fact.value()), fact.progress()));
        }
        return copy;
    }

    private List<GlossaryEntry> entries(List<GlossaryEntry> entries) {
        List<GlossaryEntry> copy = new ArrayList<>(entries.size());
        for (GlossaryEntry entry : entries) {
            copy.add(new GlossaryEntry(
                    label(entry.label()), inlines(entry.term()), inlines(entry.expansion()), blocks(entry.blocks())));
        }
        return copy;
    }

    private List<HangingItem> hangingItems(List<HangingItem> items) {
        List<HangingItem> copy = new ArrayList<>(items.size());
        for (HangingItem item : items) {
            copy.add(new HangingItem(label(item.label()), inlines(item.mark()), blocks(item.blocks())));
        }
        return copy;
    }

    private List<ItemPart> parts(List<ItemPart> parts) {
        List<ItemPart> copy = new ArrayList<>(parts.size());
        for (ItemPart part : parts) {
            copy.add(new ItemPart(
                    origin(part.origin()),
                    label(part.label()),
                    part.number(),
                    inlines(part.title()),
                    blocks(part.blocks())));
        }
        return copy;
    }

    private List<ListItem> listItems(List<ListItem> items) {
        List<ListItem> copy = new ArrayList<>(items.size());
        for (ListItem item : items) {
            copy.add(new ListItem(origin(item.origin()), item.checked(), blocks(item.blocks())));
        }
        return copy;
    }

    private List<TableRow> rows(List<TableRow> rows) {
        List<TableRow> copy = new ArrayList<>(rows.size());
        for (TableRow row : rows) {
            List<TableCell> cells = new ArrayList<>(row.cells().size());
            for (TableCell cell : row.cells()) {
                cells.add(new TableCell(cell.header(), cell.columnSpan(), cell.rowSpan(), blocks(cell.blocks())));
            }
            copy.add(new TableRow(row.kind(), cells));
        }
        return copy;
    }

    @Override
    public List<Block> visit(Callout block) {
        return List.of(new Callout(origin(block.origin()), block.kind(), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(CodeBlock block) {
        return List.of(new CodeBlock(origin(block.origin()), block.language(), block.text()));
    }

    @Override
    public List<Block> visit(Contents block) {
        return List.of(new Contents(origin(block.origin()), block.kind()));
    }

    @Override
    public List<Block> visit(Cover block) {
        return List.of(new Cover(
                origin(block.origin()),
                inlines(block.team()),
                inlines(block.body()),
                inlines(block.title()),
                inlines(block.subtitle()),
                inlines(block.stage()),
                inlines(block.stageNote()),
                details(block.facts()),
                inlines(block.remark())));
    }

    @Override
    public List<Block> visit(Details block) {
        return List.of(new Details(origin(block.origin()), details(block.details())));
    }

    @Override
    public List<Block> visit(EditorNote block) {
        return List.of(new EditorNote(origin(block.origin()), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(Figure block) {
        return List.of(new Figure(
                origin(block.origin()),
                label(block.label()),
                block.image(),
                inlines(block.caption()),
                block.alternative(),
                block.width(),
                inlines(block.source()),
                block.chart()));
    }

    @Override
    public List<Block> visit(Glossary block) {
        return List.of(new Glossary(origin(block.origin()), entries(block.entries())));
    }

    @Override
    public List<Block> visit(HangingList block) {
        return List.of(new HangingList(origin(block.origin()), hangingItems(block.items())));
    }

    @Override
    public List<Block> visit(ItemBlock block) {
        return List.of(new ItemBlock(
                origin(block.origin()),
                label(block.label()),
                block.kind(),
                block.number(),
                inlines(block.kicker()),
                inlines(block.title()),
                blocks(block.blocks()),
                parts(block.parts()),
                details(block.details())));
    }

    @Override
    public List<Block> visit(Landscape block) {
        return List.of(new Landscape(origin(block.origin()), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(LanguageBlock block) {
        return List.of(new LanguageBlock(origin(block.origin()), block.language(), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(ListBlock block) {
        return List.of(new ListBlock(
                origin(block.origin()), block.kind(), block.start(), block.tight(), listItems(block.items())));
    }

    @Override
    public List<Block> visit(Paragraph block) {
        return List.of(new Paragraph(origin(block.origin()), block.role(), block.numbered(), inlines(block.content())));
    }

    @Override
    public List<Block> visit(Placement block) {
        return List.of(new Placement(origin(block.origin()), block.item()));
    }

    @Override
    public List<Block> visit(Quotation block) {
        return List.of(new Quotation(origin(block.origin()), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(Section block) {
        return List.of(new Section(
                origin(block.origin()),
                label(block.label()),
                block.level(),
                block.kind(),
                inlines(block.title()),
                facts(block.facts()),
                blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(StatusBox block) {
        return List.of(new StatusBox(origin(block.origin()), inlines(block.title()), blocks(block.blocks())));
    }

    @Override
    public List<Block> visit(Table block) {
        return List.of(new Table(
                origin(block.origin()),
                label(block.label()),
                inlines(block.caption()),
                block.columns(),
                rows(block.head()),
                rows(block.body()),
                block.wide(),
                block.dense(),
                inlines(block.source())));
    }

    @Override
    public List<Block> visit(ThematicBreak block) {
        return List.of(new ThematicBreak(origin(block.origin())));
    }

    @Override
    public List<Block> visit(Verbatim block) {
        return List.of(new Verbatim(origin(block.origin()), blocks(block.blocks())));
    }

    @Override
    public List<Inline> visit(Abbreviation inline) {
        return List.of(new Abbreviation(inline.expansion(), inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Anchor inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Code inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Emphasis inline) {
        return List.of(new Emphasis(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Footnote inline) {
        return List.of(new Footnote(inline.key(), blocks(inline.blocks()), inline.span()));
    }

    @Override
    public List<Inline> visit(FootnoteReference inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Highlight inline) {
        return List.of(new Highlight(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(InlineImage inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(InternalLink inline) {
        return List.of(new InternalLink(inline.target(), inlines(inline.content()), inline.quiet(), inline.span()));
    }

    @Override
    public List<Inline> visit(Keyboard inline) {
        return List.of(new Keyboard(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(LanguageSpan inline) {
        return List.of(new LanguageSpan(inline.language(), inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(LineBreak inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Link inline) {
        return List.of(new Link(inline.uri(), inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(FormField inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(PriorityMark inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Reference inline) {
        return List.of(inline);
    }

    @Override
    public List<Inline> visit(Strikethrough inline) {
        return List.of(new Strikethrough(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Strong inline) {
        return List.of(new Strong(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Subscript inline) {
        return List.of(new Subscript(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Superscript inline) {
        return List.of(new Superscript(inlines(inline.content())));
    }

    @Override
    public List<Inline> visit(Text inline) {
        return List.of(inline);
    }
}
