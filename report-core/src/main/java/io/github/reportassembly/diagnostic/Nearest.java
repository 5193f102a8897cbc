package io.github.reportassembly.diagnostic;

import java.util.Optional;

/** Finds the known word that somebody may have meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the fewest slips (a letter too many, missing, wrong, or two swapped), the first one among
     * equals.
     *
     * @return empty if each candidate is further than one slip in three letters
     */
    public static Optional<String> to(String word, Iterable<String> candidates) {
        int limit = Math.max(1, word.length() / 3);
        String best = null;
        for (String candidate : candidates) {
            int distance = slips(word, candidate, limit);
            if (distance <= limit) {
                best = candidate;
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether at most one slip lies between two words that differ. */
    public static boolean oneSlip(String word, String candidate) {
        return slips(word, candidate, 1) == 1;
    }

    /** The optimal string alignment distance; any number above the limit if it is further than that. */
    private static int slips(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit || limit < 0) {
            return limit + 1;
        }
        int same = 0;
        while (same < a.length() && same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return slips(a.substring(same), b.substring(same), limit, new int[3][b.length() - same + 1]);
    }

    /** @param rows space for three rows of the table of distances */
    private static int slips(String a, String b, int limit, int[][] rows) {
        int[] beforeLast = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips = Math.min(slips, beforeLast[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > limit) {
                return least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
