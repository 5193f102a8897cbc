package io.github.reportassembly.layout.flow;

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
import io.github.reportassembly.document.ItemBlock;
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
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.style.Palette;
import java.util.List;

/** Hands each block to the composer of its kind. */
class BlockDispatch implements BlockVisitor<Void> {
    private static final int BREAK_RULE = 500;
    private static final int BREAK_WIDTH = 48_000;
    private static final int AROUND_BREAK = 15_000;

    final FlowComposer flow;
    Setting setting;
    Galley out;

    BlockDispatch(FlowComposer flow, Setting setting, Galley out) {
        this.flow = flow;
        this.setting = setting;
        this.out = out;
    }

    final void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            int from = out.size();
            Watch.at(blocks.get(i).origin().span().file().path());
            blocks.get(i).accept(this);
            if (i + 1 < blocks.size() && out.size() > from && blocks.get(i) instanceof Paragraph paragraph) {
                out.hold(out.size() - 1, announcing(paragraph, blocks.get(i + 1), out.size() - from), true);
            }
        }
    }

    /** A paragraph that announces what follows it stays with it: details, or a list after a colon or in an item. */
    private Hold announcing(Paragraph paragraph, Block next, int lines) {
        if (next instanceof Details) {
            return Hold.FIRM;
        }
        if (next instanceof ListBlock && setting.levels().any()) {
            return lines == 1 ? Hold.WHOLE : Hold.CLOSE;
        }
        if (next instanceof Paragraph || next instanceof Section) {
            return Hold.FREE;
        }
        String text = PlainWords.of(paragraph.content());
        return text.endsWith(":") || text.endsWith("\uFF1A") ? Hold.WHOLE : Hold.FREE;
    }

    @Override
    public Void visit(Callout block) {
        new CalloutComposer(flow).callout(block, setting, out);
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        new CodeComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Contents block) {
        new ContentsComposer(flow, block, setting, out).compose(block.kind());
        return null;
    }

    @Override
    public Void visit(Cover block) {
        new CoverComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Details block) {
        new DetailsComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        new CalloutComposer(flow).editorNote(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Figure block) {
        new FigureComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Glossary block) {
        new HangingComposer(flow).glossary(block, setting, out);
        return null;
    }

    @Override
    public Void visit(HangingList block) {
        new HangingComposer(flow).list(block, setting, out);
        return null;
    }

    @Override
    public Void visit(ItemBlock block) {
        new ItemComposer(flow, block, out).compose(setting);
        return null;
    }

    /** Pages can be turned from the main stream alone; elsewhere the blocks stand where they are. */
    @Override
    public Void visit(Landscape block) {
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(LanguageBlock block) {
        Setting before = setting;
        flow.structure.open(StructureRole.DIVISION, StructureAttributes.NONE.withLanguage(block.language()));
        setting = setting.in(block.language());
        blocks(block.blocks());
        setting = before;
        flow.structure.close();
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        new ListComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Paragraph block) {
        flow.paragraphs.compose(block, List.of(), setting, out);
        return null;
    }

    @Override
    public Void visit(Placement block) {
        throw new IllegalStateException("the merge left a placement: " + block.item());
    }

    @Override
    public Void visit(Quotation block) {
        new QuotationComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Section block) {
        flow.structure.open(StructureRole.SECTION);
        blocks(new SectionComposer(flow).heading(block, false, setting, out));
        flow.structure.close();
        return null;
    }

    @Override
    public Void visit(StatusBox block) {
        new StatusComposer(flow).compose(block, setting, out);
        return null;
    }

    @Override
    public Void visit(Table block) {
        new TableComposer(flow, block, setting, out).compose();
        return null;
    }

    @Override
    public Void visit(ThematicBreak block) {
        out.add(Strip.of(
                        BREAK_RULE,
                        List.of(Boxes.rectangle(setting.indent(), 0, BREAK_WIDTH, BREAK_RULE, Palette.RULE)))
                .withSpace(AROUND_BREAK, AROUND_BREAK)
                .withGroup(setting.group()));
        return null;
    }

    @Override
    public Void visit(Verbatim block) {
        Setting before = setting;
        setting = setting.in(setting.group().inner(Boxes.verbatim()));
        blocks(block.blocks());
        setting = before;
        return null;
    }
}
