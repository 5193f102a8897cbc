package io.github.reportassembly.export.dump;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.BlockVisitor;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.ChapterFact;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Contents;
import io.github.reportassembly.document.Cover;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Details;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Glossary;
import io.github.reportassembly.document.GlossaryEntry;
import io.github.reportassembly.document.HangingItem;
import io.github.reportassembly.document.HangingList;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.StatusBox;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.ThematicBreak;
import io.github.reportassembly.document.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes blocks, one line each, what they hold below them. */
final class BlockDump implements BlockVisitor<Void> {
    private final DumpLines lines;

    BlockDump(DumpLines lines) {
        this.lines = lines;
    }

    private Void blocks(String line, List<? extends Block> blocks) {
        lines.add(line);
        lines.indented(() -> blocks.forEach(block -> block.accept(this)));
        return null;
    }

    /** A line that ends in inlines; the notes that they hold stand below. */
    private void line(String start, List<Inline> inlines) {
        List<Footnote> notes = new ArrayList<>();
        String words = new InlineDump(notes).of(inlines);
        lines.add(words.isEmpty() ? start : start + " " + words);
        notes.forEach(note -> lines.indented(() -> blocks("note " + note.key(), note.blocks())));
    }

    private void optionalLine(String start, List<Inline> inlines) {
        if (!inlines.isEmpty()) {
            line(start, inlines);
        }
    }

    private void details(List<Detail> details) {
        details.forEach(detail -> blocks("detail " + InlineDump.quoted(detail.name()), detail.blocks()));
    }

    private static String label(Optional<Label> label) {
        return label.map(found -> " #" + found).orElse("");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Void visit(Callout block) {
        return blocks("callout " + name(block.kind()), block.blocks());
    }

    @Override
    public Void visit(CodeBlock block) {
        String language = block.language().isEmpty() ? "" : " " + block.language();
        lines.add("code-block" + language + " " + InlineDump.quoted(block.text()));
        return null;
    }

    @Override
    public Void visit(Contents block) {
        lines.add("contents " + name(block.kind()));
        return null;
    }

    @Override
    public Void visit(Cover block) {
        lines.add("cover");
        lines.indented(() -> {
            optionalLine("team", block.team());
            optionalLine("body", block.body());
            optionalLine("title", block.title());
            optionalLine("subtitle", block.subtitle());
            optionalLine("stage", block.stage());
            optionalLine("stage-note", block.stageNote());
            details(block.facts());
            optionalLine("remark", block.remark());
        });
        return null;
    }

    @Override
    public Void visit(Details block) {
        lines.add("details");
        lines.indented(() -> details(block.details()));
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        return blocks("editor-note", block.blocks());
    }

    @Override
    public Void visit(Figure block) {
        String width = block.width().isPresent() ? " width=" + block.width().getAsInt() : "";
        line(
                "figure" + label(block.label()) + " " + block.image() + width + " alternative "
                        + InlineDump.quoted(block.alternative()) + " caption",
                block.caption());
        lines.indented(() -> optionalLine("source", block.source()));
        return null;
    }

    @Override
    public Void visit(Glossary block) {
        lines.add("glossary");
        lines.indented(() -> block.entries().forEach(this::entry));
        return null;
    }

    private void entry(GlossaryEntry entry) {
        line("entry" + label(entry.label()), entry.term());
        lines.indented(() -> {
            optionalLine("expansion", entry.expansion());
            entry.blocks().forEach(block -> block.accept(this));
        });
    }

    @Override
    public Void visit(HangingList block) {
        lines.add("hanging-list");
        lines.indented(() -> block.items().forEach(this::hanging));
        return null;
    }

    private void hanging(HangingItem item) {
        line("item" + label(item.label()), item.mark());
        lines.indented(() -> item.blocks().forEach(block -> block.accept(this)));
    }

    @Override
    public Void visit(ItemBlock block) {
        lines.add("item " + name(block.kind()) + label(block.label()) + " number " + InlineDump.quoted(block.number()));
        lines.indented(() -> {
            optionalLine("kicker", block.kicker());
            optionalLine("title", block.title());
            block.blocks().forEach(inner -> inner.accept(this));
            block.parts().forEach(this::part);
            details(block.details());
        });
        return null;
    }

    private void part(ItemPart part) {
        line("part" + label(part.label()) + " number " + InlineDump.quoted(part.number()), part.title());
        lines.indented(() -> part.blocks().forEach(block -> block.accept(this)));
    }

    @Override
    public Void visit(Landscape block) {
        return blocks("landscape", block.blocks());
    }

    @Override
    public Void visit(LanguageBlock block) {
        return blocks("language " + block.language(), block.blocks());
    }

    @Override
    public Void visit(ListBlock block) {
        String start = block.kind() == ListKind.ORDERED ? " from " + block.start() : "";
        lines.add("list " + name(block.kind()) + start + (block.tight() ? " tight" : " loose"));
        lines.indented(() -> block.items().forEach(this::item));
        return null;
    }

    private void item(ListItem item) {
        String checked = item.checked().map(done -> done ? " [x]" : " [ ]").orElse("");
        blocks("item" + checked, item.blocks());
    }

    @Override
    public Void visit(Paragraph block) {
        String role = block.role() == ParagraphRole.BODY ? "" : " " + name(block.role());
        line("paragraph" + role + (block.numbered() ? " numbered" : ""), block.content());
        return null;
    }

    @Override
    public Void visit(Placement block) {
        lines.add("placement " + block.item());
        return null;
    }

    @Override
    public Void visit(Quotation block) {
        return blocks("quotation", block.blocks());
    }

    @Override
    public Void visit(Section block) {
        line("section " + block.level() + " " + name(block.kind()) + label(block.label()), block.title());
        lines.indented(() -> {
            block.facts().forEach(this::fact);
            block.blocks().forEach(inner -> inner.accept(this));
        });
        return null;
    }

    private void fact(ChapterFact fact) {
        String progress =
                fact.progress().isPresent() ? " progress " + fact.progress().getAsInt() : "";
        line("fact " + InlineDump.quoted(fact.name()) + progress, fact.value());
    }

    @Override
    public Void visit(StatusBox block) {
        line("status-box", block.title());
        lines.indented(() -> block.blocks().forEach(inner -> inner.accept(this)));
        return null;
    }

    @Override
    public Void visit(Table block) {
        String columns =
                block.columns().stream().map(column -> name(column.alignment())).collect(Collectors.joining(" "));
        lines.add("table" + label(block.label()) + (block.wide() ? " wide" : "") + (block.dense() ? " dense" : "")
                + " columns " + columns);
        lines.indented(() -> {
            optionalLine("caption", block.caption());
            block.head().forEach(this::row);
            block.body().forEach(this::row);
            optionalLine("source", block.source());
        });
        return null;
    }

    private void row(TableRow row) {
        lines.add("row " + name(row.kind()));
        lines.indented(() -> row.cells().forEach(this::cell));
    }

    private void cell(TableCell cell) {
        String spans = (cell.columnSpan() > 1 ? " columns=" + cell.columnSpan() : "")
                + (cell.rowSpan() > 1 ? " rows=" + cell.rowSpan() : "");
        String start = (cell.header() ? "header" : "cell") + spans;
        if (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Paragraph paragraph) {
            line(start, paragraph.content());
        } else {
            blocks(start, cell.blocks());
        }
    }

    @Override
    public Void visit(ThematicBreak block) {
        lines.add("thematic-break");
        return null;
    }

    @Override
    public Void visit(Verbatim block) {
        return blocks("verbatim", block.blocks());
    }
}
