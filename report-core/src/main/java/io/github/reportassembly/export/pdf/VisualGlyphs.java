package io.github.reportassembly.export.pdf;

import io.github.reportassembly.text.ShapedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The glyphs of a text that runs to the left, from left to right, each with the letter that it stands for. Readers turn
 * such lines around letter by letter, by where the letters begin. So a glyph stands for one letter alone, the others of a
 * ligature are named without being painted, and a vowel sign begins where its letter begins.
 */
final class VisualGlyphs {
    /** No glyph: a letter that is painted as part of another. */
    static final int SILENT = -1;

    private final ShapedText text;
    private final List<Piece> pieces = new ArrayList<>();
    private int letterX;

    /**
     * @param x where it begins, in thousandths of an em
     * @param dx how far from there it is painted
     * @param apart whether it takes no room: a vowel sign or a letter without a glyph
     */
    record Piece(int glyph, int x, int dx, int dy, String letters, boolean apart) {}

    private VisualGlyphs(ShapedText text) {
        this.text = text;
    }

    /** @param text that runs to the left */
    static List<Piece> of(ShapedText text) {
        VisualGlyphs glyphs = new VisualGlyphs(text);
        int[] clusters = text.clusters();
        int last = clusters.length - 1;
        glyphs.letterX = last < 0 ? 0 : text.xs()[last];
        while (last >= 0) {
            int first = last;
            while (first > 0 && clusters[first - 1] == clusters[last]) {
                first--;
            }
            int start = last == clusters.length - 1 ? 0 : clusters[last];
            int end = first == 0 ? text.text().length() : clusters[first - 1];
            glyphs.addCluster(first, last, text.text().substring(start, Math.max(start, end)));
            last = first - 1;
        }
        Collections.reverse(glyphs.pieces);
        return glyphs.pieces;
    }

    /** Adds glyphs in the order in which they are read, which is from the last to the first. */
    private void addCluster(int first, int last, String letters) {
        List<Integer> bases = new ArrayList<>(1);
        List<Integer> marks = new ArrayList<>(1);
        for (int i = last; i >= first; i--) {
            (text.face().advance(text.glyphs()[i]) == 0 ? marks : bases).add(i);
        }
        int base = 0;
        int mark = 0;
        for (int at = 0; at < letters.length(); ) {
            int c = letters.codePointAt(at);
            String letter = Character.toString(c);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                addMark(mark < marks.size() ? marks.get(mark) : SILENT, letter);
                mark++;
            } else {
                addBase(base < bases.size() ? bases.get(base) : SILENT, letter);
                base++;
            }
            at += letter.length();
        }
        for (; base < bases.size(); base++) {
            addBase(bases.get(base), GlyphCharacters.NOTHING);
        }
        for (; mark < marks.size(); mark++) {
            addMark(marks.get(mark), GlyphCharacters.NOTHING);
        }
    }

    private void addBase(int index, String letter) {
        if (index == SILENT) {
            pieces.add(new Piece(SILENT, letterX, 0, 0, letter, true));
        } else {
            letterX = text.xs()[index];
            pieces.add(new Piece(text.glyphs()[index], letterX, 0, text.ys()[index], letter, false));
        }
    }

    private void addMark(int index, String letter) {
        if (index == SILENT) {
            pieces.add(new Piece(SILENT, letterX, 0, 0, letter, true));
        } else {
            int dx = text.xs()[index] - letterX;
            pieces.add(new Piece(text.glyphs()[index], letterX, dx, text.ys()[index], letter, true));
        }
    }
}
