package io.github.reportassembly.export.docx;

import io.github.reportassembly.diagnostic.Watch;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.BlockVisitor;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Details;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.ThematicBreak;
import io.github.reportassembly.document.Verbatim;
import java.util.List;
import java.util.Optional;

/** Writes blocks into a story; what is more than a paragraph has a writer of its own. */
final class BlockWriter implements BlockVisitor<Void> {
    private final Edition edition;
    private final Story story;
    private final Flow flow;
    private final PageSections sections;
    private final RunWriter runs;

    BlockWriter(Edition edition, Story story, Flow flow, PageSections sections) {
        this.edition = edition;
        this.story = story;
        this.flow = flow;
        this.sections = sections;
        this.runs = new RunWriter(story.xml(), edition.rightToLeft(flow.language()));
    }

    Edition edition() {
        return edition;
    }

    Story story() {
        return story;
    }

    Flow flow() {
        return flow;
    }

    PageSections sections() {
        return sections;
    }

    XmlWriter xml() {
        return story.xml();
    }

    RunWriter runs() {
        return runs;
    }

    /** The same story, where blocks stand otherwise. */
    BlockWriter within(Flow inner) {
        return new BlockWriter(edition, story, inner, sections);
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks, i);
        }
    }

    /** Writes one of several blocks, to which those beside it matter. */
    void block(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        Watch.at(block.origin().span().file().path());
        boolean leadsIn = i + 1 < blocks.size() && blocks.get(i + 1) instanceof ListBlock;
        if (leadsIn && block instanceof Paragraph paragraph) {
            new ParagraphWriter(this).write(paragraph, true);
        } else if (block instanceof Paragraph paragraph && announces(paragraph, blocks, i)) {
            new ParagraphWriter(within(flow.together())).write(paragraph, false);
        } else {
            block.accept(this);
        }
        // Those on turned pages that follow each other share them.
        if (turns(block) && !(i + 1 < blocks.size() && turns(blocks.get(i + 1)))) {
            sections.turn(false);
        }
    }

    /** Whether a block stands on a turned page. */
    boolean turns(Block block) {
        boolean turned =
                block instanceof Landscape || (block instanceof Table table && WordTable.isTurned(table, edition));
        return turned && flow.place() == Flow.Place.PAGE;
    }

    /** Whether a paragraph stays with what follows it: facts of what it names, or a table or the like after a colon. */
    private static boolean announces(Paragraph paragraph, List<Block> blocks, int at) {
        if (at + 1 == blocks.size()) {
            return false;
        }
        Block next = blocks.get(at + 1);
        if (next instanceof Details) {
            return true;
        }
        String words = next instanceof Paragraph || next instanceof Section ? "" : PlainWords.of(paragraph.content());
        return words.endsWith(":") || words.endsWith("\uFF1A");
    }

    /** Whether the facts of what a block names follow it, which stay with it. */
    static boolean beforeDetails(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Details;
    }

    /** Blocks of a cell or a box, which must hold a paragraph at its end. */
    void cellBlocks(List<Block> blocks) {
        blocks(blocks);
        if (!xml().endsWith("w:p")) {
            paragraph(format(flow.text()), () -> {});
        }
    }

    /** Asks for space before the next block, in twips. */
    void space(int twips) {
        story.seam().space(twips);
    }

    /** The format of a paragraph of a style in this flow. */
    ParagraphFormat format(WordStyle style) {
        ParagraphFormat aligned = ParagraphFormat.of(style).aligned(flow.align());
        ParagraphFormat format = flow.inset() > 0 ? aligned.withRight(flow.inset()) : aligned;
        return flow.direct() ? format.withLeft(flow.left()) : format;
    }

    void paragraph(ParagraphFormat format, Runnable content) {
        int space = story.seam().paragraph();
        xml().start("w:p");
        ParagraphFormat kept = flow.kept() ? format.keepWithNext() : format;
        boolean spaced = space > kept.beforeOr(edition.spacing());
        (spaced ? kept.withBefore(space) : kept).write(xml(), direction(), sections.suppressesLineNumbers());
        story.seam().writeMarks();
        content.run();
        xml().end();
    }

    void inlines(List<Inline> inlines) {
        inlines(inlines, RunFormat.PLAIN);
    }

    void inlines(List<Inline> inlines, RunFormat format) {
        RunFormat inLanguage = flow.language().isEmpty() ? format : format.in(flow.language());
        InlineWriter writer = new InlineWriter(edition, story, inLanguage);
        boolean onCover = flow.text() == WordStyle.COVER_FACTS || flow.text() == WordStyle.COVER_STAGE;
        boolean small = flow.place() == Flow.Place.CELL;
        (onCover ? writer.withFacts() : small ? writer.withSmallCode() : writer).write(inlines);
    }

    /** Writes content within the bookmark of a label, if there is one. */
    void marked(Optional<Label> label, Runnable content) {
        if (label.isEmpty() || !story.main()) {
            content.run();
            return;
        }
        marked(Bookmarks.name(label.get().id()), content);
    }

    /** Writes content within a bookmark, if it has a name and the story can have bookmarks. */
    void marked(String bookmark, Runnable content) {
        if (bookmark.isEmpty() || !story.main()) {
            content.run();
            return;
        }
        int id = edition.bookmarks().nextId();
        runs.bookmarkStart(id, bookmark);
        content.run();
        runs.bookmarkEnd(id);
    }

    /** Writes blocks within a bookmark, if it has a name and the story can have bookmarks. */
    void markedBlocks(String bookmark, Runnable content) {
        if (bookmark.isEmpty() || !story.main()) {
            content.run();
            return;
        }
        int id = edition.bookmarks().nextId();
        story.seam().mark(id, bookmark);
        content.run();
        story.seam().writeMarks();
        runs.bookmarkEnd(id);
    }

    private int direction() {
        if (flow.language().isEmpty()) {
            return 0;
        }
        boolean here = new DocumentLanguage(flow.language()).rightToLeft();
        boolean document = edition.language().rightToLeft();
        return here == document ? 0 : here ? 1 : -1;
    }

    @Override
    public Void visit(Paragraph block) {
        new ParagraphWriter(this).write(block, false);
        return null;
    }

    @Override
    public Void visit(Section block) {
        new SectionWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        new ListWriter(this).write(block, true);
        return null;
    }

    @Override
    public Void visit(HangingList block) {
        new EntryWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(Glossary block) {
        new EntryWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(Quotation block) {
        new BoxWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(Callout block) {
        new BoxWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        if (story.main()) {
            edition.comments().add(block, this);
        } else {
            new BoxWriter(this).write(block);
        }
        return null;
    }

    @Override
    public Void visit(StatusBox block) {
        new BoxWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        new ParagraphWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(ThematicBreak block) {
        paragraph(format(WordStyle.BREAK), () -> {});
        return null;
    }

    @Override
    public Void visit(Table block) {
        if (turns(block)) {
            turned().visit(block);
        } else {
            new TableWriter(this).write(block);
        }
        return null;
    }

    /** The same story on turned pages. */
    BlockWriter turned() {
        sections.turn(true);
        return within(flow.landscape(edition.sheet().landscapeMeasure()));
    }

    @Override
    public Void visit(Details block) {
        new DetailsWriter(this).write(block.details(), DetailsWriter.NAMES);
        return null;
    }

    @Override
    public Void visit(Figure block) {
        new FigureWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(ItemBlock block) {
        ItemWriter.write(this, block);
        return null;
    }

    @Override
    public Void visit(Contents block) {
        new ContentsWriter(this).write(block.kind());
        return null;
    }

    @Override
    public Void visit(Cover block) {
        new CoverWriter(this).write(block);
        return null;
    }

    @Override
    public Void visit(Landscape block) {
        (turns(block) ? turned() : this).blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(LanguageBlock block) {
        within(flow.in(block.language())).blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Verbatim block) {
        within(flow.hangs() ? flow.verbatim() : flow).blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Placement block) {
        throw new IllegalStateException("a merged document holds no placement: " + block.item());
    }
}
