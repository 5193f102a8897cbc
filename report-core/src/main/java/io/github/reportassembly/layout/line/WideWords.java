package io.github.reportassembly.layout.line;

/** Divides what is wider than a line and has no place to break, so that nothing leaves the page. */
final class WideWords {
    private final LogicalText text;
    private final Directions directions;
    private final Shapes shapes;
    private final int limit;
    private int firstWide = -1;

    /** @param limit the least width of a line */
    WideWords(LogicalText text, Directions directions, Shapes shapes, int limit) {
        this.text = text;
        this.directions = directions;
        this.shapes = shapes;
        this.limit = limit;
    }

    /** The same pieces, with those that are too wide divided between characters. */
    Pieces divided(Pieces pieces) {
        if (least(pieces) <= limit) {
            return pieces;
        }
        Pieces out = new Pieces(pieces.count() + 4);
        for (int from = 0; from < pieces.count(); ) {
            int to = groupEnd(pieces, from);
            boolean wide = pieces.lineWidth(from, to) > limit;
            if (wide && firstWide < 0) {
                firstWide = from;
            }
            for (int i = from; i <= to; i++) {
                copy(pieces, i, out, wide);
            }
            from = to + 1;
        }
        return out.sealed();
    }

    /** The piece, in the order before the division, with which the first of what was too wide begins; else -1. */
    int firstWide() {
        return firstWide;
    }

    /** Width of the widest stretch without a place to break. */
    static int least(Pieces pieces) {
        long least = 0;
        for (int from = 0; from < pieces.count(); ) {
            int to = groupEnd(pieces, from);
            least = Math.max(least, pieces.lineWidth(from, to));
            from = to + 1;
        }
        return (int) Math.min(least, Integer.MAX_VALUE);
    }

    private static int groupEnd(Pieces pieces, int from) {
        int to = from;
        while (!pieces.canEnd(to)) {
            to++;
        }
        return to;
    }

    private void copy(Pieces pieces, int i, Pieces out, boolean wide) {
        int start = pieces.start(i);
        if (wide && pieces.width(i) > limit && text.items().get(pieces.item(i)) instanceof TextRun run) {
            start = addChunks(run, pieces.item(i), start, pieces.end(i), out);
        }
        ShapedWord word = pieces.word(i);
        int width = pieces.width(i);
        if (start > pieces.start(i) && text.items().get(pieces.item(i)) instanceof TextRun run) {
            word = shapes.of(run, isToLeft(start)).unshared(text.text().substring(start, pieces.end(i)));
            width = PieceCutter.width(run, word);
        }
        int piece = out.add(pieces.item(i), start, pieces.end(i), word, width);
        if (pieces.spaces(i) != null) {
            out.setSpaces(piece, pieces.spaceEnd(i), pieces.spaces(i), pieces.space(i));
        }
        out.setStretch(piece, pieces.stretch(i));
        out.setShrink(piece, pieces.shrink(i));
        out.setOverlap(piece, pieces.overlap(i));
        out.setLead(piece, start > pieces.start(i) ? 0 : pieces.lead(i));
        boolean mustNot = pieces.cost(i) == BreakCost.NEVER;
        out.setCost(piece, wide && mustNot ? BreakCost.FORCED : pieces.cost(i));
        out.setExtra(piece, pieces.extra(i), pieces.hyphen(i));
    }

    /** Adds as many characters at a time as fit in a line; gives the start of the rest, which fits too. */
    private int addChunks(TextRun run, int item, int start, int end, Pieces out) {
        WordShapes words = shapes.of(run, isToLeft(start));
        int from = start;
        while (true) {
            // No font of ours has letters narrower than a twelfth of an em.
            int most = (int) Math.min(
                    end - from, 4 + 12L * limit / Math.max(1, run.style().size()));
            int fits = 1;
            int low = 1;
            int high = most;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                ShapedWord word = words.unshared(text.text().substring(from, from + middle));
                if (PieceCutter.width(run, word) <= limit) {
                    fits = middle;
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            if (from + fits >= end) {
                return from;
            }
            int to = clusterStart(from, from + fits, end);
            if (to >= end) {
                return from;
            }
            ShapedWord word = words.unshared(text.text().substring(from, to));
            int piece = out.add(item, from, to, word, PieceCutter.width(run, word));
            out.setCost(piece, BreakCost.FORCED);
            from = to;
        }
    }

    /** The place nearest to {@code at} that divides no surrogate pair and parts no mark from its letter. */
    private int clusterStart(int from, int at, int end) {
        int start = at;
        while (start > from + 1 && isInside(start)) {
            start--;
        }
        if (start > from && !isInside(start)) {
            return start;
        }
        start = at;
        while (start < end && isInside(start)) {
            start++;
        }
        return start;
    }

    private boolean isInside(int at) {
        int type = Character.getType(text.text().codePointAt(at));
        return Character.isLowSurrogate(text.text().charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private boolean isToLeft(int at) {
        return (directions.level(at) & 1) == 1;
    }
}
