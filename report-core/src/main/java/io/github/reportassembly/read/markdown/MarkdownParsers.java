package io.github.reportassembly.read.markdown;

import java.util.List;
import java.util.Set;
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

/** The parser for text with blocks and the one for inlines alone; both can be used by any thread. */
final class MarkdownParsers {
    private static final Parser BLOCKS = inlines()
            .customBlockParserFactory(new DivisionParser.Factory())
            .customBlockParserFactory(new CaptionParser.Factory())
            .customBlockParserFactory(new HtmlBlockParser.Factory())
            .extensions(List.of(
                    TablesExtension.builder().maxCells(MarkdownLimits.CELLS).build(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create()))
            .build();

    /** Cells hold no tables, and an indent there is the writer's way to show what is within what. */
    private static final Parser CELLS = inlines()
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    ListBlock.class))
            .customBlockParserFactory(new HtmlBlockParser.Factory())
            .extensions(List.of(
                    TaskListItemsExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    private static final Parser LINES = inlines()
            .enabledBlockTypes(Set.of())
            .customBlockParserFactory(new LineParser.Factory())
            .extensions(List.of(StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    private MarkdownParsers() {}

    private static Parser.Builder inlines() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MarkdownLimits.NESTING)
                .maxInlineNesting(MarkdownLimits.NESTING)
                .customInlineContentParserFactory(new AttributeParser.Factory())
                .customInlineContentParserFactory(new ReferenceParser.Factory())
                .linkProcessor(new BracketReader());
    }

    static Node blocks(String text) {
        return BLOCKS.parse(text);
    }

    static Node cells(String text) {
        return CELLS.parse(text);
    }

    static Node lines(String text) {
        return LINES.parse(text);
    }
}
