package io.github.reportassembly.layout.line;

import io.github.reportassembly.text.CharacterKind;
import io.github.reportassembly.text.Hyphenator;
import java.util.Arrays;

/** Cuts a text into pieces at the places where a line might break. */
final class PieceCutter {
    private static final int DIVIDED_WORD = 90;
    /** Few texts have shorter words than this on an average, with their spaces. */
    private static final int LETTERS_A_PIECE = 5;
    /** Between Chinese characters of a justified line; much wider ones look like spaces, and are copied as such. */
    private static final int STRETCH = 10;

    /** Letters before an apostrophe that are no part of the word: l, d, qu, jusqu. */
    private static final int LONGEST_ELISION = 5;

    private final LogicalText text;
    private final Directions directions;
    private final Shapes shapes;
    private final Hyphenator hyphenator;
    private final int leastLetters;
    private final Pieces pieces;
    /** Words of the run that is being cut, by direction. */
    private final WordShapes[] words = new WordShapes[2];

    /** @param leastLetters words shorter than this are not divided by the hyphenator */
    PieceCutter(LogicalText text, Directions directions, Shapes shapes, Hyphenator hyphenator, int leastLetters) {
        this.text = text;
        this.directions = directions;
        this.shapes = shapes;
        this.hyphenator = hyphenator;
        this.leastLetters = leastLetters;
        this.pieces = new Pieces(text.text().length() / LETTERS_A_PIECE + 4);
    }

    Pieces cut() {
        for (int i = 0; i < text.items().size(); i++) {
            if (text.items().get(i) instanceof TextRun run) {
                cut(run, i);
            } else if (text.items().get(i) instanceof LineBox box) {
                add(box, i);
            }
        }
        return pieces.sealed();
    }

    private void add(LineBox box, int item) {
        int at = text.starts()[item];
        int last = pieces.count() - 1;
        if (last >= 0) {
            pieces.setCost(last, box.breakBefore() ? 0 : BreakCost.NEVER);
        }
        pieces.add(item, at, at + 1, null, box.width());
    }

    private void cut(TextRun run, int item) {
        Arrays.fill(words, null);
        String all = text.text();
        int end = text.starts()[item + 1];
        int word = text.starts()[item];
        for (int i = word; i < end; ) {
            char c = all.charAt(i);
            if (CharacterKind.isBreakingSpace(c)) {
                int next = i + 1;
                while (next < end && CharacterKind.isBreakingSpace(all.charAt(next))) {
                    next++;
                }
                boolean never = run.breaks() == BreakRule.NONE;
                addWord(run, item, word, i, never ? BreakCost.NEVER : BreakCost.atSpaces(all, word, i, next));
                addSpaces(run, i, next);
                i = next;
                word = next;
                continue;
            }
            if (i > word) {
                word = cutBefore(run, item, word, i);
            }
            i++;
        }
        if (word < end) {
            addWord(run, item, word, end, BreakCost.between(all, end, run.breaks()));
        }
    }

    /** Ends a piece before {@code i} if it must or can end there; gives the start of the piece that {@code i} is in. */
    private int cutBefore(TextRun run, int item, int word, int i) {
        boolean again = CharacterKind.isInvisible(text.text().charAt(i - 1));
        if (text.text().charAt(i) == '\u00AD' && !again && run.breaks() != BreakRule.NONE) {
            addWord(run, item, word, i, BreakCost.SOFT_HYPHEN);
            setHyphen(run);
            return i;
        }
        int cost = BreakCost.between(text.text(), i, run.breaks());
        boolean tight = ChinesePunctuation.overlap(
                        text.text().charAt(i - 1), text.text().charAt(i), isChinese(run))
                > 0;
        if (cost != BreakCost.NEVER || tight || directions.level(i) != directions.level(i - 1)) {
            addWord(run, item, word, i, cost);
            return i;
        }
        return word;
    }

    private void addWord(TextRun run, int item, int start, int end, int cost) {
        int from = start;
        if (end - start >= leastLetters && run.breaks() == BreakRule.TEXT) {
            from = addDivided(run, item, start, end);
        }
        ShapedWord word = words(run, isToLeft(from)).word(text.text(), from, end);
        int piece = pieces.add(item, from, end, word, width(run, word));
        pieces.setCost(piece, cost);
        char last = end > from ? text.text().charAt(end - 1) : ' ';
        if (last >= 0x2000) {
            setChinese(run, piece, end, last);
        }
        if (end > from && ChinesePunctuation.opens(text.text().charAt(from), isChinese(run))) {
            pieces.setLead(piece, blank(run, word));
        }
    }

    private void setChinese(TextRun run, int piece, int end, char last) {
        boolean chinese = isChinese(run);
        int size = run.style().size();
        int blank = blank(run, pieces.word(piece));
        if (last >= 0x2E80) {
            pieces.setStretch(piece, size / STRETCH);
        }
        int overlap = 0;
        if (end < text.text().length() && blank > 0) {
            int part = ChinesePunctuation.overlap(last, text.text().charAt(end), chinese);
            overlap = (int) ((long) part * size / 1000);
            pieces.setOverlap(piece, overlap);
        }
        if (ChinesePunctuation.closes(last, chinese)) {
            pieces.setExtra(piece, -blank, false);
            pieces.setShrink(piece, overlap > 0 ? 0 : blank / 2);
        }
    }

    /** Half an em, where the marks have glyphs. */
    private static int blank(TextRun run, ShapedWord word) {
        return word.missing().isEmpty() ? run.style().size() / 2 : 0;
    }

    private static boolean isChinese(TextRun run) {
        return run.language().startsWith("zh");
    }

    /** Adds the parts of a word up to its last hyphenation point, which is returned. */
    private int addDivided(TextRun run, int item, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && !Character.isLetter(text.text().charAt(first))) {
            first++;
        }
        while (last > first && !Character.isLetter(text.text().charAt(last - 1))) {
            last--;
        }
        for (int i = first; i < last; i++) {
            char c = text.text().charAt(i);
            if (isApostrophe(c) && i - first <= LONGEST_ELISION) {
                first = i + 1;
            } else if (!Character.isLetter(c)) {
                return start;
            }
        }
        if (last - first < leastLetters) {
            return start;
        }
        int from = start;
        for (int point : hyphenator.points(text.text().substring(first, last), run.language())) {
            ShapedWord part = words(run, isToLeft(from)).word(text.text(), from, first + point);
            int piece = pieces.add(item, from, first + point, part, width(run, part));
            pieces.setCost(piece, DIVIDED_WORD);
            setHyphen(run);
            from = first + point;
        }
        return from;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void setHyphen(TextRun run) {
        pieces.setExtra(pieces.count() - 1, width(run, words(run, false).hyphen()), true);
    }

    private void addSpaces(TextRun run, int start, int end) {
        int piece = pieces.count() - 1;
        ShapedWord spaces = words(run, false).spaces(text.text().substring(start, end), pieces.word(piece));
        pieces.setSpaces(piece, end, spaces, width(run, spaces));
    }

    private WordShapes words(TextRun run, boolean toLeft) {
        int direction = toLeft ? 1 : 0;
        if (words[direction] == null) {
            words[direction] = shapes.of(run, toLeft);
        }
        return words[direction];
    }

    private boolean isToLeft(int at) {
        return at < text.text().length() && (directions.level(at) & 1) == 1;
    }

    static int width(TextRun run, ShapedWord word) {
        return (int) ((long) word.width() * run.style().size() / 1000)
                + word.glyphs() * run.style().tracking();
    }
}
