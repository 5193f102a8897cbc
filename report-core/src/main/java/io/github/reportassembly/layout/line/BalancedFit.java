package io.github.reportassembly.layout.line;

/** Makes lines about equally long without making them more: the narrowest measure that takes as many lines. */
final class BalancedFit {
    /** A tenth of a point. */
    private static final int CLOSE_ENOUGH = 100;

    private BalancedFit() {}

    /** The last piece of each line. */
    static int[] ends(Pieces pieces, LineMeasure measure) {
        int[] filled = FirstFit.ends(pieces, measure);
        if (filled.length < 2 || !FirstFit.fits(pieces, measure, filled.length)) {
            return filled;
        }
        int less = 0;
        int tooMuch = measure.least();
        while (tooMuch - less > CLOSE_ENOUGH) {
            int middle = (less + tooMuch) >>> 1;
            if (FirstFit.fits(pieces, measure.less(middle), filled.length)) {
                less = middle;
            } else {
                tooMuch = middle;
            }
        }
        return FirstFit.ends(pieces, measure.less(less));
    }
}
