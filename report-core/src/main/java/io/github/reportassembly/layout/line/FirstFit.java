package io.github.reportassembly.layout.line;

import java.util.Arrays;

/** Fills the lines one by one. */
final class FirstFit {
    private FirstFit() {}

    /** The last piece of each line. */
    static int[] ends(Pieces pieces, LineMeasure measure) {
        int[] ends = new int[8];
        int lines = 0;
        for (int from = 0; from < pieces.count(); ) {
            int end = end(pieces, from, measure.of(from));
            if (lines == ends.length) {
                ends = Arrays.copyOf(ends, 2 * lines);
            }
            ends[lines++] = end;
            from = end + 1;
        }
        return Arrays.copyOf(ends, lines);
    }

    private static int end(Pieces pieces, int from, int available) {
        int best = -1;
        int undivided = -1;
        for (int to = from; to < pieces.count(); to++) {
            long width = pieces.lineWidth(from, to);
            if (best >= 0 && width - pieces.extra(to) + Math.min(0, pieces.extra(to)) > available) {
                return isFull(pieces, from, undivided, available) ? undivided : best;
            }
            if (pieces.canEnd(to) && (best < 0 || width <= available)) {
                best = to;
                undivided = pieces.hyphen(to) ? undivided : to;
            }
        }
        return best;
    }

    /** A word is divided only where the line would else be a third empty. */
    static boolean isFull(Pieces pieces, int from, int to, int available) {
        return to >= 0 && 3 * pieces.lineWidth(from, to) >= 2L * available;
    }

    /** Whether all lines fit and are not more than {@code most}. */
    static boolean fits(Pieces pieces, LineMeasure measure, int most) {
        int[] ends = ends(pieces, measure);
        if (ends.length > most) {
            return false;
        }
        int from = 0;
        for (int end : ends) {
            if (pieces.lineWidth(from, end) > measure.of(from)) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }
}
