package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers for text with blocks, for cells and for inlines alone, within limits; any thread can use them. */
final class MarkdownParsers {
    private static final MarkdownParsers USUAL = new MarkdownParsers(Limits.USUAL);

    private final Limits limits;
    private final Linking blocks;
    private final Linking cells;
    private final Linking lines;

    private MarkdownParsers(Limits limits) {
        this.limits = limits;
        this.blocks = Linking.of(() -> blocks(limits));
        this.cells = Linking.of(() -> cells(limits));
        this.lines = Linking.of(() -> lines(limits));
    }

    /**
     * A parser, and the same that makes links of bare addresses. To look for these takes a sixth of a parser's time, and
     * most texts can have none.
     */
    private record Linking(Parser plain, Parser linking) {
        static Linking of(Supplier<Parser.Builder> settings) {
            return new Linking(
                    settings.get().build(),
                    settings.get()
                            .extensions(List.of(AutolinkExtension.create()))
                            .build());
        }

        Node parse(String text) {
            return (mayHaveAddress(text) ? linking : plain).parse(text);
        }

        /** What is written as a reference or with a backslash may be part of an address, too. */
        private static boolean mayHaveAddress(String text) {
            return text.indexOf('@') >= 0
                    || text.indexOf('&') >= 0
                    || text.indexOf('\\') >= 0
                    || text.contains("://")
                    || text.contains("www.");
        }
    }

    static MarkdownParsers of(Limits limits) {
        return limits.equals(Limits.USUAL) ? USUAL : new MarkdownParsers(limits);
    }

    Limits limits() {
        return limits;
    }

    private static Parser.Builder blocks(Limits limits) {
        return inlines(limits)
                .customBlockParserFactory(new DivisionParser.Factory())
                .customBlockParserFactory(new CaptionParser.Factory())
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .extensions(List.of(
                        TablesExtension.builder()
                                .maxCells(limits.of(Limit.TABLE_CELLS))
                                .build(),
                        FootnotesExtension.create(),
                        TaskListItemsExtension.create(),
                        StrikethroughExtension.create()));
    }

    /** Cells hold no tables, and an indent there is the writer's way to show what is within what. */
    private static Parser.Builder cells(Limits limits) {
        return inlines(limits)
                .enabledBlockTypes(Set.of(
                        BlockQuote.class,
                        Heading.class,
                        FencedCodeBlock.class,
                        HtmlBlock.class,
                        ThematicBreak.class,
                        ListBlock.class))
                .customBlockParserFactory(new HtmlBlockParser.Factory())
                .extensions(List.of(TaskListItemsExtension.create(), StrikethroughExtension.create()));
    }

    private static Parser.Builder lines(Limits limits) {
        return inlines(limits)
                .enabledBlockTypes(Set.of())
                .customBlockParserFactory(new LineParser.Factory())
                .extensions(List.of(StrikethroughExtension.create()));
    }

    private static Parser.Builder inlines(Limits limits) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(limits.of(Limit.MARKDOWN_DEPTH))
                .maxInlineNesting(limits.of(Limit.MARKDOWN_DEPTH))
                .customInlineContentParserFactory(new AttributeParser.Factory())
                .customInlineContentParserFactory(new ReferenceParser.Factory())
                .linkProcessor(new BracketReader());
    }

    Node blocks(String text) {
        return blocks.parse(text);
    }

    Node cells(String text) {
        return cells.parse(text);
    }

    Node lines(String text) {
        return lines.parse(text);
    }
}
