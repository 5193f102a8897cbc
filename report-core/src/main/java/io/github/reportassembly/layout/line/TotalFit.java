package io.github.reportassembly.layout.line;

import java.util.Arrays;

/**
 * Chooses all breaks of a paragraph together so that the sum of the demerits is least (Knuth and Plass 1981). For each
 * place to break and each fitness class of the line that ends there, the best way to it is kept.
 */
final class TotalFit {
    private static final int CLASSES = Demerits.FITNESS_CLASSES;
    private static final long NO_WAY = Long.MAX_VALUE;

    private final Demerits demerits;
    /** Pieces after which a line may end; the first stands for the start of the paragraph. */
    private final int[] places;

    private final long[] best;
    private final int[] from;

    private TotalFit(Pieces pieces, Demerits demerits) {
        this.demerits = demerits;
        this.places = places(pieces);
        this.best = new long[places.length * CLASSES];
        this.from = new int[places.length * CLASSES];
        Arrays.fill(best, NO_WAY);
    }

    /** The last piece of each line. */
    static int[] ends(Pieces pieces, Demerits demerits) {
        if (pieces.count() == 0) {
            return new int[0];
        }
        return new TotalFit(pieces, demerits).ends();
    }

    private static int[] places(Pieces pieces) {
        int[] places = new int[pieces.count() + 1];
        int count = 0;
        places[count++] = -1;
        for (int i = 0; i < pieces.count(); i++) {
            if (pieces.canEnd(i)) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private int[] ends() {
        best[Demerits.DECENT] = 0;
        for (int place = 1; place < places.length; place++) {
            reach(place);
        }
        int last = (places.length - 1) * CLASSES;
        int node = last;
        for (int i = last + 1; i < last + CLASSES; i++) {
            if (best[i] < best[node]) {
                node = i;
            }
        }
        return wayTo(node);
    }

    /** Finds the best line that ends at a place. The shortest one is taken even if it is too wide. */
    private void reach(int place) {
        int to = places[place];
        boolean last = place == places.length - 1;
        for (int start = place - 1; start >= 0; start--) {
            int first = places[start] + 1;
            int ratio = demerits.ratio(first, to);
            if (ratio == Demerits.TOO_WIDE && start < place - 1) {
                if (start == 0 || !demerits.firstLineIsWider()) {
                    return;
                }
                // All that begin earlier are wider still, but the first line has more room.
                start = 1;
                continue;
            }
            long cost = demerits.line(first, to, ratio);
            int fitness = demerits.fitness(ratio);
            for (int before = 0; before < CLASSES; before++) {
                long way = best[start * CLASSES + before];
                if (way != NO_WAY) {
                    int as = last ? before : fitness;
                    keep(place * CLASSES + as, start * CLASSES + before, way + cost + demerits.mismatch(before, as));
                }
            }
        }
    }

    private void keep(int node, int before, long cost) {
        if (cost < best[node]) {
            best[node] = cost;
            from[node] = before;
        }
    }

    private int[] wayTo(int end) {
        int lines = 0;
        for (int node = end; node >= CLASSES; node = from[node]) {
            lines++;
        }
        int[] ends = new int[lines];
        for (int node = end; node >= CLASSES; node = from[node]) {
            ends[--lines] = places[node / CLASSES];
        }
        return ends;
    }
}
