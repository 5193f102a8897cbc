package io.github.reportassembly.layout.line;

/**
 * Marks as wide as a Chinese character of which half is blank (Requirements for Chinese Text Layout, W3C, section 3.1.6).
 * Where two of them meet, and at the ends of lines, the blank half is left out. Lengths are thousandths of an em.
 */
final class ChinesePunctuation {
    static final int HALF = 500;
    /** Two dashes of the font that stand apart by this much are one long dash in Chinese. */
    private static final int BETWEEN_DASHES = 92;

    private static final String CLOSING = "、。，．：；！？）〕］｝〉》」』】〗〙";
    private static final String OPENING = "（〔［｛〈《「『【〖〘";
    private static final char DASH = '—';

    private ChinesePunctuation() {}

    /** @param chinese whether marks that Chinese shares with other scripts are set as wide as its characters */
    static boolean closes(char c, boolean chinese) {
        return c >= 0x3000 ? CLOSING.indexOf(c) >= 0 : chinese && (c == '”' || c == '’');
    }

    static boolean opens(char c, boolean chinese) {
        return c >= 0x3000 ? OPENING.indexOf(c) >= 0 : chinese && (c == '“' || c == '‘');
    }

    /** How much less room a character takes for the one after it. */
    static int overlap(char c, char next, boolean chinese) {
        if (c < 0x2000 || next < 0x2000) {
            return 0;
        }
        if (c == DASH && next == DASH && chinese) {
            return BETWEEN_DASHES;
        }
        boolean blank = closes(c, chinese)
                ? closes(next, chinese) || opens(next, chinese)
                : opens(c, chinese) && opens(next, chinese);
        return blank ? HALF : 0;
    }
}
