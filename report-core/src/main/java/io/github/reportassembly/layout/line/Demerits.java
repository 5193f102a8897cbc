package io.github.reportassembly.layout.line;

/**
 * What a line costs, after Knuth and Plass, Breaking Paragraphs into Lines (1981). In ragged text the stretch is not in
 * the spaces but at the end of the line.
 */
final class Demerits {
    /** The ratio of a line that is too wide. */
    static final int TOO_WIDE = Integer.MIN_VALUE;

    static final int FITNESS_CLASSES = 4;
    static final int DECENT = 1;

    private static final int THOUSAND = 1000;
    /** A ragged line this much short is as bad as a justified one that stretches as far as it should. */
    private static final int RAG = 60_000;

    /** Beyond this ratio all lines are equally bad; sums of any paragraph stay far below the limits of a long. */
    private static final int WORST = 40_000;

    private static final int LINE_PENALTY = 10;
    private static final int ROUGH_RAG = 400;
    private static final int ROUGH_SPACING = 3_000;
    private static final int TWO_HYPHENS = 12_000;
    private static final long SHORT_LAST_LINE = 1_000_000;
    /** The last line takes this share of the measure at least, in hundredths. */
    private static final int LAST_LINE = 12;

    private final Pieces pieces;
    private final LineMeasure measure;
    private final boolean justified;
    private final int rag;

    Demerits(Pieces pieces, LineMeasure measure, boolean justified) {
        this.pieces = pieces;
        this.measure = measure;
        this.justified = justified;
        this.rag = Math.max(1, Math.min(RAG, measure.rest() / 6));
    }

    /** How far a line is from its natural length, in thousandths of what it should stretch or can shrink. */
    int ratio(int from, int to) {
        long gap = measure.of(from) - pieces.lineWidth(from, to);
        if (gap < 0) {
            long shrink = justified ? pieces.lineShrink(from, to) : 0;
            return -gap > shrink ? TOO_WIDE : (int) (gap * THOUSAND / shrink);
        }
        long stretch = justified ? pieces.lineStretch(from, to) : rag;
        return (int) Math.min(WORST, gap * THOUSAND / Math.max(1, stretch));
    }

    boolean firstLineIsWider() {
        return measure.first() > measure.rest();
    }

    int fitness(int ratio) {
        if (ratio == TOO_WIDE) {
            return 0;
        }
        if (justified) {
            return ratio < -500 ? 0 : ratio <= 500 ? DECENT : ratio <= THOUSAND ? 2 : 3;
        }
        return ratio < 250 ? 0 : ratio < 600 ? DECENT : ratio < THOUSAND ? 2 : 3;
    }

    long line(int from, int to, int ratio) {
        boolean last = to == pieces.count() - 1;
        long badness = ratio == TOO_WIDE ? badness(WORST) : last && ratio > 0 ? 0 : badness(Math.abs(ratio));
        long demerits = (LINE_PENALTY + badness) * (LINE_PENALTY + badness);
        if (last) {
            boolean isShort = pieces.lineWidth(from, to) * 100 < (long) measure.rest() * LAST_LINE;
            return from > 0 && isShort ? demerits + SHORT_LAST_LINE : demerits;
        }
        long penalty = pieces.cost(to);
        demerits += penalty * penalty;
        boolean again = from > 0 && pieces.hyphen(from - 1) && pieces.hyphen(to);
        return again ? demerits + TWO_HYPHENS : demerits;
    }

    private static long badness(long ratio) {
        return 100 * ratio * ratio * ratio / (THOUSAND * THOUSAND * THOUSAND);
    }

    /** What two lines cost that look unlike one below the other. */
    long mismatch(int fitness, int next) {
        int apart = Math.abs(fitness - next);
        return justified ? (apart > 1 ? ROUGH_SPACING : 0) : (long) ROUGH_RAG * apart * apart;
    }

    /** Demerits of a whole paragraph broken after these pieces. */
    long total(int[] ends) {
        long total = 0;
        int from = 0;
        int before = DECENT;
        for (int end : ends) {
            int ratio = ratio(from, end);
            int fitness = end == pieces.count() - 1 ? before : fitness(ratio);
            total += line(from, end, ratio) + mismatch(before, fitness);
            before = fitness;
            from = end + 1;
        }
        return total;
    }
}
