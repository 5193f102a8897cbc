package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;
import java.util.function.Function;

/** Words as they are printed, with what references say; a line for each paragraph, no text of footnotes. */
public final class PrintedWords extends TreeWalk {
    private final Numbers numbers;
    private final Function<String, String> page;
    private final String noteMark;
    private final StringBuilder words = new StringBuilder();

    private PrintedWords(Numbers numbers, Function<String, String> page, String noteMark) {
        this.numbers = numbers;
        this.page = page;
        this.noteMark = noteMark;
    }

    /**
     * The words of blocks as they are printed.
     *
     * @param page the printed page number of a label
     */
    public static String of(List<Block> blocks, Numbers numbers, Function<String, String> page) {
        PrintedWords printed = new PrintedWords(numbers, page, "");
        printed.blocks(blocks);
        return printed.words.toString();
    }

    /**
     * The words of a line or a paragraph, with its line breaks.
     *
     * @param page the printed page number of a label
     * @param noteMark what stands for the number of a footnote
     */
    public static String ofLine(List<Inline> inlines, Numbers numbers, Function<String, String> page, String noteMark) {
        PrintedWords printed = new PrintedWords(numbers, page, noteMark);
        printed.inlines(inlines);
        return printed.words.toString();
    }

    private void line() {
        if (words.length() > 0) {
            words.append('\n');
        }
    }

    @Override
    public Void visit(Paragraph block) {
        line();
        return super.visit(block);
    }

    @Override
    public Void visit(CodeBlock block) {
        line();
        words.append(block.text().stripTrailing());
        return null;
    }

    @Override
    public Void visit(Text inline) {
        // the space after a mark that is painted, not printed
        boolean first = words.length() == 0 || words.charAt(words.length() - 1) == '\n';
        words.append(first ? inline.text().stripLeading() : inline.text());
        return null;
    }

    @Override
    public Void visit(Code inline) {
        words.append(inline.text());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        words.append('\n');
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        for (ReferencePiece piece : numbers.pieces(inline, page)) {
            words.append(piece.text());
        }
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        words.append(noteMark);
        return null;
    }

    @Override
    public Void visit(FootnoteReference inline) {
        words.append(noteMark);
        return null;
    }
}
