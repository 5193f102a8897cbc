package io.github.reportassembly.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The patterns of one language in a trie (Liang, Word Hy-phen-a-tion by Com-put-er, 1983). A pattern is letters with
 * digits between them; of all that match a word, the highest digit at a place holds, and an odd one allows a division.
 */
final class HyphenationPatterns {
    private static final int START = 1 << 14;

    /** Edges by node and letter: open addressing, a power of two, at most half full. */
    private long[] edges = new long[START];

    private int[] targets = new int[START];
    private int edgeCount;
    /** Levels of the pattern that ends at a node; null where none does. */
    private byte[][] levels = new byte[START / 2][];

    private int nodeCount = 1;
    private final Map<String, int[]> exceptions = new HashMap<>();

    /** @param text a pattern or an exception a line; lines that begin with a number sign are comments */
    HyphenationPatterns(String text) {
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (to > from && text.charAt(from) != '#') {
                add(text, from, to);
            }
            from = to + 1;
        }
    }

    private void add(String text, int from, int to) {
        boolean digits = false;
        boolean hyphen = false;
        for (int i = from; i < to; i++) {
            digits |= isDigit(text.charAt(i));
            hyphen |= text.charAt(i) == '-';
        }
        if (hyphen || !digits) {
            addException(text.substring(from, to));
        } else {
            addPattern(text, from, to);
        }
    }

    private void addException(String divided) {
        int[] points = new int[divided.length()];
        int count = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < divided.length(); i++) {
            if (divided.charAt(i) == '-') {
                points[count++] = word.length();
            } else {
                word.append(divided.charAt(i));
            }
        }
        exceptions.put(word.toString(), Arrays.copyOf(points, count));
    }

    private void addPattern(String text, int from, int to) {
        byte[] values = new byte[to - from + 1];
        int letters = 0;
        int node = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                values[letters] = (byte) (c - '0');
            } else {
                node = grown(node, c);
                letters++;
            }
        }
        if (node >= levels.length) {
            levels = Arrays.copyOf(levels, 2 * node);
        }
        levels[node] = Arrays.copyOf(values, letters + 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int grown(int node, char c) {
        int slot = slot(node, c);
        if (targets[slot] == 0) {
            if (2 * edgeCount >= edges.length) {
                rehash();
                slot = slot(node, c);
            }
            edges[slot] = key(node, c);
            targets[slot] = nodeCount++;
            edgeCount++;
        }
        return targets[slot];
    }

    private void rehash() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[2 * oldEdges.length];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldTargets[i] != 0) {
                int slot = slot((int) (oldEdges[i] >>> 16), (char) oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16) + c;
    }

    /** Where the edge is, or would be. */
    private int slot(int node, char c) {
        long key = key(node, c);
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (edges.length - 1);
        while (targets[slot] != 0 && edges[slot] != key) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    /**
     * Where a word may be divided.
     *
     * @param least how many letters stand on each side of a division at least
     */
    int[] points(String word, int least) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return new int[0];
        }
        int[] exception = exceptions.get(lower);
        int[] found = exception != null ? exception : matched("." + lower + ".");
        int count = 0;
        for (int point : found) {
            count += point >= least && point <= word.length() - least ? 1 : 0;
        }
        int[] points = new int[count];
        int to = 0;
        for (int point : found) {
            if (point >= least && point <= word.length() - least) {
                points[to++] = point;
            }
        }
        return points;
    }

    private int[] matched(String word) {
        byte[] highest = new byte[word.length() + 1];
        for (int from = 0; from < word.length(); from++) {
            int node = 0;
            for (int i = from; i < word.length(); i++) {
                node = targets[slot(node, word.charAt(i))];
                if (node == 0) {
                    break;
                }
                byte[] values = node < levels.length ? levels[node] : null;
                if (values != null) {
                    for (int k = 0; k < values.length; k++) {
                        highest[from + k] = (byte) Math.max(highest[from + k], values[k]);
                    }
                }
            }
        }
        int[] points = new int[word.length()];
        int count = 0;
        for (int i = 2; i < word.length() - 1; i++) {
            if (highest[i] % 2 == 1) {
                points[count++] = i - 1;
            }
        }
        return Arrays.copyOf(points, count);
    }
}
