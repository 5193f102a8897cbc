package io.github.reportassembly.read.markdown;

import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Collects lines that begin with a tag of HTML's blocks (CommonMark 0.31.2 §4.6, start condition 6). CommonMark ends them
 * at the first blank line; a table goes on to its end, as its writers expect.
 */
final class HtmlBlockParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;
    private static final String OPEN = "<table";
    private static final String CLOSE = "</table";

    private final HtmlBlockNode block = new HtmlBlockNode();
    private final boolean table;
    private int open;
    private boolean finished;

    /** @param table whether a table begins the block, which then ends with it */
    private HtmlBlockParser(boolean table) {
        this.table = table;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean ends = finished || (open <= 0 && state.isBlank());
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        block.add(line);
        String content = line.getContent().toString().toLowerCase(Locale.ROOT);
        open = Math.max(0, open + count(content, OPEN) - count(content, CLOSE));
        finished = table && open == 0;
    }

    private static int count(String content, String tag) {
        int count = 0;
        for (int at = content.indexOf(tag); at >= 0; at = content.indexOf(tag, at + tag.length())) {
            count++;
        }
        return count;
    }

    /** Starts at a line that begins with the tag of an element that stands apart. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int at = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            if (state.getIndent() >= CODE_INDENT || at >= line.length() || line.charAt(at) != '<') {
                return BlockStart.none();
            }
            int start = at + 1 < line.length() && line.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = start;
            while (end < line.length() && ReferenceSyntax.isLetterOrDigit(line.charAt(end))) {
                end++;
            }
            boolean ends = end == line.length()
                    || " \t>".indexOf(line.charAt(end)) >= 0
                    || (line.charAt(end) == '/' && end + 1 < line.length() && line.charAt(end + 1) == '>');
            String name = line.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
            if (!ends || !HtmlElements.beginsBlock(name)) {
                return BlockStart.none();
            }
            return BlockStart.of(new HtmlBlockParser(start == at + 1 && name.equals("table")))
                    .atIndex(at);
        }
    }
}
