package io.github.reportassembly.read.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Fenced divisions. */
final class DivisionParser extends AbstractBlockParser {
    /** From here on a line is code. */
    private static final int CODE_INDENT = 4;

    private final DivisionNode block;

    private DivisionParser(DivisionNode block) {
        this.block = block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!isFence(state)
                || !FenceSyntax.isClosing(state.getLine().getContent(), state.getNextNonSpaceIndex())
                || closesInner(state)
                || isInCode(state)) {
            return BlockContinue.atIndex(state.getIndex());
        }
        if (isUnderTable(state)) {
            block.underTable(fence(state));
        }
        block.close();
        return BlockContinue.finished();
    }

    /** Outer divisions are asked first: they must leave the fence to the innermost one that it can belong to. */
    private boolean closesInner(ParserState state) {
        int column = state.getColumn() + state.getIndent();
        for (Node node = block.getLastChild(); node != null; node = node.getLastChild()) {
            if (node instanceof DivisionNode inner && !inner.closed() && inner.column() <= column) {
                return true;
            }
        }
        return false;
    }

    /** Within a block of code a line of colons is code. */
    private static boolean isInCode(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof org.commonmark.node.FencedCodeBlock;
    }

    private static boolean isFence(ParserState state) {
        return state.getIndent() < CODE_INDENT
                && FenceSyntax.isFence(state.getLine().getContent(), state.getNextNonSpaceIndex());
    }

    private static boolean isUnderTable(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof TableBlock;
    }

    private static SourceSpan fence(ParserState state) {
        return state.getLine().getSourceSpan().subSpan(state.getNextNonSpaceIndex());
    }

    /** Starts a division at its opening fence. */
    static final class Factory implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!isFence(state)) {
                return BlockStart.none();
            }
            int at = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            String opening = FenceSyntax.opening(line, at);
            if (opening.isEmpty()) {
                return BlockStart.of(new StrayFenceParser(isUnderTable(state))).atIndex(line.length());
            }
            if (!opening.startsWith("{") && FenceSyntax.attributes(opening).isEmpty()) {
                return BlockStart.none();
            }
            DivisionNode node = new DivisionNode(opening, fence(state), state.getColumn() + state.getIndent());
            if (isUnderTable(state)) {
                node.underTable(fence(state));
            }
            return BlockStart.of(new DivisionParser(node)).atIndex(line.length());
        }
    }

    /** The line of a fence that closes nothing. */
    private static final class StrayFenceParser extends AbstractBlockParser {
        private final StrayFenceNode block;

        private StrayFenceParser(boolean underTable) {
            this.block = new StrayFenceNode(underTable);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
