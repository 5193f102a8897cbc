package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.ParagraphRole;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks that something holds. */
final class BlockReader {
    /** The level of a chapter's title: sections are one deeper. */
    private static final int CHAPTER_LEVEL = 1;

    private final UnitText text;
    private final Scope scope;
    private final int depth;
    private final Sections sections;

    BlockReader(UnitText text, Scope scope) {
        this(text, scope, 0, CHAPTER_LEVEL);
    }

    private BlockReader(UnitText text, Scope scope, int depth, int level) {
        this.text = text;
        this.scope = scope;
        this.depth = depth;
        this.sections = new Sections(text, level);
    }

    List<Block> read(Node parent) {
        return readFrom(parent.getFirstChild());
    }

    /** Reads a node and those after it. */
    List<Block> readFrom(Node first) {
        Node node = first;
        while (node != null) {
            Node last = read(node, node.getNext());
            node = last.getNext();
        }
        return sections.finish();
    }

    /** A reader for what a block of this one's holds. */
    BlockReader inner(Node holder) {
        return deeper(holder, scope.inner());
    }

    private BlockReader deeper(Node holder, Scope innerScope) {
        if (depth + 1 >= text.limit(Limit.MARKDOWN_DEPTH)) {
            text.tooDeep(holder);
        }
        return new BlockReader(text, innerScope, depth + 1, sections.level());
    }

    /** Reads one block; returns the last node that belongs to it. */
    private Node read(Node node, Node next) {
        if (node instanceof TableBlock table) {
            Node caption = TableCaption.isCaption(next) ? next : null;
            sections.add(new TableReader(text, scope).read(table, caption));
            return caption == null ? node : caption;
        }
        if (node instanceof HtmlBlockNode html) {
            Node caption = TableCaption.isCaption(next) && HtmlBlockReader.endsInTable(html) ? next : null;
            new HtmlBlockReader(text, scope).read(html, caption).forEach(sections::add);
            return caption == null ? node : caption;
        }
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Paragraph paragraph) {
            new ParagraphReader(text, scope).read(paragraph).ifPresent(sections::add);
        } else if (node instanceof DivisionNode division) {
            new DivisionReader(text)
                    .read(division, deeper(node, scope.division()))
                    .forEach(sections::add);
        } else {
            readPlain(node);
        }
        return node;
    }

    private void readPlain(Node node) {
        if (node instanceof BlockQuote quote) {
            sections.add(new QuoteReader(text, scope).read(quote, inner(quote)));
        } else if (node instanceof ListBlock list) {
            sections.add(new ListReader(text).read(list, this));
        } else if (node instanceof FencedCodeBlock code) {
            reportOpen(code);
            sections.add(code(text.origin(node), language(code), code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            sections.add(code(text.origin(node), "", code.getLiteral()));
        } else if (node instanceof ThematicBreak) {
            sections.add(new io.github.reportassembly.document.ThematicBreak(text.origin(node)));
        } else if (node instanceof HtmlBlock html) {
            new HtmlBlockReader(text, scope).read(html).forEach(sections::add);
        } else if (node instanceof StrayFenceNode fence) {
            DivisionReader.reportStray(text, fence);
        } else if (node instanceof CaptionNode) {
            new ParagraphReader(text, scope).words(node).ifPresent(sections::add);
        } else if (!isElsewhere(node)) {
            throw new IllegalStateException("no rule for " + node);
        }
    }

    /** What is read where it is used. */
    private static boolean isElsewhere(Node node) {
        return node instanceof FootnoteDefinition
                || node instanceof LinkReferenceDefinition
                || node instanceof org.commonmark.ext.task.list.items.TaskListItemMarker;
    }

    private static CodeBlock code(Origin origin, String language, String literal) {
        String lines = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        return new CodeBlock(origin, language, lines);
    }

    /** All that follows would be printed as code without a word. */
    private void reportOpen(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null && !code.getSourceSpans().isEmpty()) {
            String fence = code.getFenceCharacter().repeat(code.getOpeningFenceLength());
            text.report(
                    text.span(code.getSourceSpans().get(0)),
                    DiagnosticCode.FENCE_NOT_CLOSED,
                    "the code that begins with " + fence + " has no end, so that all below is code",
                    "write " + fence + " on a line of its own where the code ends");
        }
    }

    private static String language(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    private void heading(Heading heading) {
        HeadingReader reader = new HeadingReader(text, scope);
        if (!scope.headings()) {
            text.report(
                    heading,
                    DiagnosticCode.HEADING_LEVEL,
                    "a heading stands in a chapter's own text only",
                    "write the words as a paragraph, in **bold** if need be");
            Origin origin = text.origin(heading);
            List<Inline> words = reader.title(heading);
            sections.add(new io.github.reportassembly.document.Paragraph(
                    origin,
                    ParagraphRole.BODY,
                    false,
                    words.isEmpty() ? words : List.of(new io.github.reportassembly.document.Strong(words))));
            return;
        }
        int level = reader.level(heading);
        sections.closeFor(level);
        if (sections.skips(level)) {
            text.report(
                    heading,
                    DiagnosticCode.HEADING_LEVEL,
                    "this heading of level " + level + " stands directly in level " + sections.level(),
                    "write " + "#".repeat(sections.level() + 1) + " before it");
        }
        Origin origin = text.origin(heading);
        sections.begin(origin, reader.label(heading), level, reader.title(heading));
    }
}
