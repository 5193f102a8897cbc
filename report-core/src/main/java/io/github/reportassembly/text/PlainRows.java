package io.github.reportassembly.text;

/**
 * The rows of numbers that most glyphs have: no height above the baseline, and one glyph a character. They are shared:
 * the lines of a long report would hold them a hundred thousand times.
 */
final class PlainRows {
    /** Few lines have more glyphs of one font. */
    private static final int LONGEST = 128;

    private static final int[][] ZEROS = new int[LONGEST + 1][];
    private static final int[][] COUNTS = new int[LONGEST + 1][];

    static {
        for (int length = 0; length <= LONGEST; length++) {
            ZEROS[length] = new int[length];
            COUNTS[length] = new int[length];
            for (int i = 0; i < length; i++) {
                COUNTS[length][i] = i;
            }
        }
    }

    private PlainRows() {}

    /** The same numbers, in a shared row if all are 0. */
    static int[] zeros(int[] row) {
        return shared(row, ZEROS);
    }

    /** The same numbers, in a shared row if they are 0, 1, 2 and so on. */
    static int[] counts(int[] row) {
        return shared(row, COUNTS);
    }

    private static int[] shared(int[] row, int[][] rows) {
        if (row.length > LONGEST) {
            return row;
        }
        int[] plain = rows[row.length];
        for (int i = 0; i < row.length; i++) {
            if (row[i] != plain[i]) {
                return row;
            }
        }
        return plain;
    }
}
