package io.github.reportassembly.layout.line;

import java.text.Bidi;
import java.util.List;

/** The embedding level of each character of a text (Unicode annex 9). */
final class Directions {
    private final byte base;
    private final byte[] levels;

    private Directions(byte base, byte[] levels) {
        this.base = base;
        this.levels = levels;
    }

    static Directions of(String text, boolean rightToLeft) {
        byte base = (byte) (rightToLeft ? 1 : 0);
        if (!rightToLeft && isPlain(text)) {
            return new Directions(base, new byte[0]);
        }
        List<ForeignPhrases.Phrase> phrases = rightToLeft ? ForeignPhrases.of(text) : List.of();
        String around = ForeignPhrases.neutralized(text, phrases);
        Bidi bidi = new Bidi(around, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        for (ForeignPhrases.Phrase phrase : phrases) {
            for (int i = phrase.start(); i < phrase.end(); i++) {
                levels[i] += (byte) (levels[i] & 1);
            }
        }
        return new Directions(base, levels);
    }

    /** Nothing of a script that runs to the left, and nothing that turns the direction. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && mayTurn(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayTurn(char c) {
        return isIn(c, 0x590, 0x8FF)
                || isIn(c, 0x200E, 0x200F)
                || isIn(c, 0x202A, 0x202E)
                || isIn(c, 0x2066, 0x2069)
                || isIn(c, 0xD802, 0xD83A)
                || isIn(c, 0xFB1D, 0xFDFF)
                || isIn(c, 0xFE70, 0xFEFE);
    }

    private static boolean isIn(char c, int first, int last) {
        return c >= first && c <= last;
    }

    /** Whether all characters run to the right. */
    boolean plain() {
        return levels.length == 0;
    }

    byte base() {
        return base;
    }

    byte level(int at) {
        return plain() ? base : levels[at];
    }
}
