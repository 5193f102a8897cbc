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

/** Collects the lines of an HTML table. CommonMark would end it at the first blank line, which writers do not expect. */
final class HtmlTableParser extends AbstractBlockParser {
    private static final int CODE_INDENT = 4;
    private static final String OPEN = "<table";
    private static final String CLOSE = "</table";

    private final HtmlTableNode block = new HtmlTableNode();
    private int open;
    private boolean finished;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        block.add(line);
        String content = line.getContent().toString().toLowerCase(Locale.ROOT);
        open += count(content, OPEN) - count(content, CLOSE);
        finished = open <= 0;
    }

    private static int count(String content, String tag) {
        int count = 0;
        for (int at = content.indexOf(tag); at >= 0; at = content.indexOf(tag, at + tag.length())) {
            count++;
        }
        return count;
    }

    /** Starts at a line that begins with {@code <table}. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int at = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            int end = at + OPEN.length();
            if (state.getIndent() >= CODE_INDENT
                    || end > line.length()
                    || !OPEN.contentEquals(line.subSequence(at, end).toString().toLowerCase(Locale.ROOT))
                    || (end < line.length() && " \t>".indexOf(line.charAt(end)) < 0)) {
                return BlockStart.none();
            }
            return BlockStart.of(new HtmlTableParser()).atIndex(at);
        }
    }
}
