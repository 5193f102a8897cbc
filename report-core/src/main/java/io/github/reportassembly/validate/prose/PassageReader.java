package io.github.reportassembly.validate.prose;

import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Section;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.document.Verbatim;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a tree into passages. What other people wrote (quotations, attachments), what is in another language and what
 * only the editors see is passed over.
 */
final class PassageReader extends TreeWalk {
    private final WordTable words;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final List<List<Block>> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Where in the text each span's words begin. */
    private int[] segments = new int[16];

    private final List<SourceSpan> spans = new ArrayList<>();
    private final List<Passage.LinkUse> links = new ArrayList<>();
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;

    PassageReader(WordTable words) {
        this.words = words;
    }

    /** The passages read so far, in reading order; each is given out once. */
    List<Passage> take() {
        List<Passage> taken = List.copyOf(passages);
        passages.clear();
        return taken;
    }

    List<Table> tables() {
        return tables;
    }

    /** Those that carry their own explanation. */
    Set<String> abbreviations() {
        return abbreviations;
    }

    void heading(List<Inline> inlines) {
        passage(Passage.Kind.HEADING, inlines);
    }

    private void passage(Passage.Kind as, List<Inline> inlines) {
        inlines(inlines);
        if (!spans.isEmpty()) {
            passages.add(new Passage(
                    as,
                    text.toString(),
                    Arrays.copyOf(segments, spans.size()),
                    spans.toArray(SourceSpan[]::new),
                    List.copyOf(links),
                    words));
        }
        text.setLength(0);
        spans.clear();
        links.clear();
        if (!notes.isEmpty()) {
            List<List<Block>> waiting = List.copyOf(notes);
            notes.clear();
            waiting.forEach(this::blocks);
        }
    }

    @Override
    public Void visit(Paragraph block) {
        passage(kind, block.content());
        return null;
    }

    @Override
    public Void visit(Section block) {
        passage(Passage.Kind.HEADING, block.title());
        blocks(block.blocks());
        return null;
    }

    @Override
    public Void visit(Figure block) {
        passage(Passage.Kind.CELL, block.caption());
        return null;
    }

    @Override
    public Void visit(Table block) {
        tables.add(block);
        passage(Passage.Kind.CELL, block.caption());
        Passage.Kind around = kind;
        kind = Passage.Kind.CELL;
        rows(block.head());
        rows(block.body());
        kind = around;
        return null;
    }

    private void rows(List<TableRow> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
    }

    @Override
    public Void visit(Quotation block) {
        return null;
    }

    @Override
    public Void visit(Verbatim block) {
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        return null;
    }

    @Override
    public Void visit(LanguageBlock block) {
        return null;
    }

    @Override
    public Void visit(Text inline) {
        if (spans.size() == segments.length) {
            segments = Arrays.copyOf(segments, 2 * segments.length);
        }
        segments[spans.size()] = text.length();
        spans.add(inline.span());
        text.append(inline.text());
        return null;
    }

    @Override
    public Void visit(Abbreviation inline) {
        abbreviations.add(PlainWords.of(inline.content()));
        return super.visit(inline);
    }

    @Override
    public Void visit(Link inline) {
        int start = text.length();
        int segment = spans.size();
        super.visit(inline);
        if (spans.size() > segment) {
            boolean bare = isAddress(text.substring(start));
            if (bare) {
                text.setLength(start);
                object();
                spans.subList(segment + 1, spans.size()).clear();
            }
            links.add(new Passage.LinkUse(start, text.length(), bare, spans.get(segment)));
        }
        return null;
    }

    @Override
    public Void visit(InternalLink inline) {
        int start = text.length();
        int segment = spans.size();
        super.visit(inline);
        if (spans.size() > segment) {
            links.add(new Passage.LinkUse(start, text.length(), false, spans.get(segment)));
        }
        return null;
    }

    private static boolean isAddress(String words) {
        return words.contains("://") || words.startsWith("www.") || words.startsWith("mailto:");
    }

    private void object() {
        text.append(Passage.OBJECT);
    }

    @Override
    public Void visit(Code inline) {
        object();
        return null;
    }

    @Override
    public Void visit(Keyboard inline) {
        object();
        return null;
    }

    @Override
    public Void visit(InlineImage inline) {
        object();
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        object();
        return null;
    }

    @Override
    public Void visit(LanguageSpan inline) {
        object();
        return null;
    }

    @Override
    public Void visit(Strikethrough inline) {
        object();
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        text.append('\n');
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        notes.add(inline.blocks());
        return null;
    }
}
