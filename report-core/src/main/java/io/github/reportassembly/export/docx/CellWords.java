package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FootnoteReference;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.line.WidthWalk;
import io.github.reportassembly.numbering.ReferencePiece;
import java.util.List;

/** About how wide the content of a table's cell can be, in thousandths of a point. */
final class CellWords extends WidthWalk {
    /** Eight and a half points, and a little more for what the estimate leaves out. */
    private static final int SIZE = 8_650;

    /** Longer words, such as addresses, are broken anyway. */
    private static final int LONGEST_WORD = 150_000;

    private static final String MARK = "1";

    private final Edition edition;
    private final boolean bold;
    private final StringBuilder words = new StringBuilder();

    private CellWords(Edition edition, boolean bold) {
        this.edition = edition;
        this.bold = bold;
    }

    static ContentWidth of(List<Block> blocks, Edition edition, boolean bold) {
        return new CellWords(edition, bold).of(blocks);
    }

    @Override
    protected ContentWidth width(Paragraph paragraph) {
        words.setLength(0);
        inlines(paragraph.content());
        int longest = 0;
        int widest = 0;
        int word = 0;
        int line = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '\n';
            if (c == ' ' || c == '\n') {
                longest = Math.max(longest, Math.min(width(word, i), LONGEST_WORD));
                word = i + 1;
            }
            if (c == '\n') {
                widest = Math.max(widest, width(line, i));
                line = i + 1;
            }
        }
        return new ContentWidth(longest, widest);
    }

    private int width(int from, int to) {
        return (int) ((long) TextWidth.of(words.subSequence(from, to), bold) * SIZE / 1000);
    }

    @Override
    public Void visit(Text inline) {
        words.append(inline.text());
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
        for (ReferencePiece piece : edition.numbers().pieces(inline, edition::page)) {
            words.append(piece.text());
        }
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        words.append(MARK);
        return null;
    }

    @Override
    public Void visit(FootnoteReference inline) {
        words.append(MARK);
        return null;
    }
}
