package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.line.WidthWalk;
import io.github.reportassembly.numbering.PrintedWords;
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

    private CellWords(Edition edition, boolean bold) {
        this.edition = edition;
        this.bold = bold;
    }

    static ContentWidth of(List<Block> blocks, Edition edition, boolean bold) {
        return new CellWords(edition, bold).of(blocks);
    }

    @Override
    protected ContentWidth width(Paragraph paragraph) {
        String words = PrintedWords.ofLine(paragraph.content(), edition.numbers(), edition::page, MARK);
        int longest = 0;
        int widest = 0;
        int word = 0;
        int line = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '\n';
            if (c == ' ' || c == '\n') {
                longest = Math.max(longest, Math.min(width(words.substring(word, i)), LONGEST_WORD));
                word = i + 1;
            }
            if (c == '\n') {
                widest = Math.max(widest, width(words.substring(line, i)));
                line = i + 1;
            }
        }
        return new ContentWidth(longest, widest);
    }

    private int width(String text) {
        return (int) ((long) TextWidth.of(text, bold) * SIZE / 1000);
    }
}
