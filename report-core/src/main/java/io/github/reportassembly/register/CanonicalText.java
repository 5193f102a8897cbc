package io.github.reportassembly.register;

import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Callout;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Highlight;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.Landscape;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.ThematicBreak;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what a text means and not how it was typed: the words of its paragraphs, each on one line, with a blank line
 * between blocks, {@code - } before the items of a list, and references as they are written. What is more than that stands between two control
 * characters that no source may hold, so that two texts of different structure never read alike.
 *
 * <p>The form must never change: hashes of it stand in the registers of reports.
 */
final class CanonicalText extends TreeWalk {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** The canonical form of a text with its title, if it has one of its own. */
    static String of(List<Inline> title, List<Block> blocks) {
        CanonicalText canonical = new CanonicalText();
        if (!title.isEmpty()) {
            canonical.inlines("title", title);
        }
        canonical.sequence(blocks);
        return canonical.text.toString();
    }

    private void sequence(List<Block> blocks) {
        String between = "";
        for (Block block : blocks) {
            int before = text.length();
            text.append(between);
            int from = text.length();
            block.accept(this);
            if (text.length() == from) {
                text.setLength(before);
            } else {
                between = BETWEEN;
            }
        }
    }

    private void end() {
        text.append(CLOSE);
    }

    private void open(String kind) {
        text.append(OPEN).append(kind).append(' ');
    }

    private Void blocks(String kind, List<Block> blocks) {
        open(kind);
        sequence(blocks);
        end();
        return null;
    }

    private Void inlines(String kind, List<Inline> inlines) {
        open(kind);
        inlines(inlines);
        end();
        return null;
    }

    private Void leaf(String kind, String words) {
        open(kind);
        text.append(words);
        end();
        return null;
    }

    private void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t';
            if (!space) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }

    @Override
    public Void visit(Paragraph block) {
        inlines(block.content());
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        return null;
    }

    @Override
    public Void visit(Section block) {
        open("section");
        super.visit(block);
        end();
        return null;
    }

    @Override
    public Void visit(Callout block) {
        return blocks("callout " + block.kind().name(), block.blocks());
    }

    @Override
    public Void visit(CodeBlock block) {
        return leaf("code " + block.language(), block.text());
    }

    @Override
    public Void visit(EditorNote block) {
        // A note to editors is no part of what is published.
        return null;
    }

    @Override
    public Void visit(Figure block) {
        open("figure " + block.image() + " " + block.alternative());
        super.visit(block);
        end();
        return null;
    }

    @Override
    public Void visit(Landscape block) {
        // How a page lies is no matter of meaning.
        sequence(block.blocks());
        return null;
    }

    @Override
    public Void visit(LanguageBlock block) {
        return blocks("language " + block.language(), block.blocks());
    }

    @Override
    public Void visit(ListBlock block) {
        if (block.kind() != ListKind.BULLET) {
            open("list " + block.kind().name() + " " + block.start());
        }
        String between = "";
        for (ListItem item : block.items()) {
            text.append(between).append("- ");
            item.checked()
                    .ifPresent(checked -> text.append(OPEN).append(checked).append(CLOSE));
            sequence(item.blocks());
            between = "\n";
        }
        if (block.kind() != ListKind.BULLET) {
            end();
        }
        return null;
    }

    @Override
    public Void visit(Quotation block) {
        return blocks("quotation", block.blocks());
    }

    @Override
    public Void visit(Table block) {
        open("table");
        inlines(block.caption());
        block.head().forEach(this::row);
        block.body().forEach(this::row);
        inlines(block.source());
        end();
        return null;
    }

    private void row(TableRow row) {
        open("row");
        row.cells().forEach(this::cell);
        end();
    }

    private void cell(TableCell cell) {
        blocks("cell " + cell.header() + " " + cell.columnSpan() + " " + cell.rowSpan(), cell.blocks());
    }

    @Override
    public Void visit(ThematicBreak block) {
        return leaf("break", "");
    }

    @Override
    public Void visit(Abbreviation inline) {
        return inlines("abbreviation " + inline.expansion(), inline.content());
    }

    @Override
    public Void visit(Anchor inline) {
        return null;
    }

    @Override
    public Void visit(Code inline) {
        return leaf("code", inline.text());
    }

    @Override
    public Void visit(Emphasis inline) {
        return inlines("emphasis", inline.content());
    }

    @Override
    public Void visit(Footnote inline) {
        return blocks("note", inline.blocks());
    }

    @Override
    public Void visit(FootnoteReference inline) {
        return leaf("note", inline.key());
    }

    @Override
    public Void visit(Highlight inline) {
        // A highlight is removed before publication; its words stay.
        inlines(inline.content());
        return null;
    }

    @Override
    public Void visit(InlineImage inline) {
        return leaf("image", inline.image() + " " + inline.alternative());
    }

    @Override
    public Void visit(InternalLink inline) {
        return inlines("link " + inline.target().id(), inline.content());
    }

    @Override
    public Void visit(Keyboard inline) {
        return inlines("keyboard", inline.content());
    }

    @Override
    public Void visit(LanguageSpan inline) {
        return inlines("language " + inline.language(), inline.content());
    }

    @Override
    public Void visit(LineBreak inline) {
        return leaf("line", "");
    }

    @Override
    public Void visit(Link inline) {
        return inlines("link " + inline.uri(), inline.content());
    }

    @Override
    public Void visit(Reference inline) {
        List<String> targets = new ArrayList<>();
        for (ReferenceTarget target : inline.targets()) {
            targets.add("@" + target.label().id()
                    + target.release().map(release -> "@" + release).orElse("")
                    + (target.locator().isEmpty() ? "" : ", " + target.locator()));
        }
        String written = String.join("; ", targets);
        switch (inline.form()) {
            case FULL -> text.append(targets.size() == 1 ? written : "[" + written + "]");
            case NUMBER -> text.append("[-").append(written).append(']');
            case TITLE -> text.append(written).append("{.title}");
            case PAGE -> text.append(written).append("{.page}");
            case CITATION -> text.append('[').append(written).append(']');
            default -> throw new IllegalStateException(inline.form().name());
        }
        return null;
    }

    @Override
    public Void visit(Strikethrough inline) {
        return inlines("strikethrough", inline.content());
    }

    @Override
    public Void visit(Strong inline) {
        return inlines("strong", inline.content());
    }

    @Override
    public Void visit(Subscript inline) {
        return inlines("subscript", inline.content());
    }

    @Override
    public Void visit(Superscript inline) {
        return inlines("superscript", inline.content());
    }

    @Override
    public Void visit(Text inline) {
        words(inline.text());
        return null;
    }
}
