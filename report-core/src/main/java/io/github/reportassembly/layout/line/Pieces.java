package io.github.reportassembly.layout.line;

import java.util.Arrays;

/**
 * A paragraph cut at every place where a line might break: what Knuth and Plass call boxes, glue and penalties, in
 * parallel arrays. A piece is a stretch of a word or a box, then spaces, if any. Lengths are thousandths of a point.
 */
final class Pieces {
    private int count;
    private int[] item;
    private int[] start;
    private int[] end;
    private int[] spaceEnd;
    private int[] width;
    private int[] space;
    private int[] stretch;
    private int[] shrink;
    private int[] cost;
    private int[] extra;
    private int[] overlap;
    private int[] lead;
    private boolean[] hyphen;
    private ShapedWord[] word;
    private ShapedWord[] spaces;
    private long[] widthBefore = {0};
    private long[] stretchBefore = {0};
    private long[] shrinkBefore = {0};

    /** @param capacity how many pieces there will probably be; at least one */
    Pieces(int capacity) {
        item = new int[capacity];
        start = new int[capacity];
        end = new int[capacity];
        spaceEnd = new int[capacity];
        width = new int[capacity];
        space = new int[capacity];
        stretch = new int[capacity];
        shrink = new int[capacity];
        cost = new int[capacity];
        extra = new int[capacity];
        overlap = new int[capacity];
        lead = new int[capacity];
        hyphen = new boolean[capacity];
        word = new ShapedWord[capacity];
        spaces = new ShapedWord[capacity];
    }

    /** Adds a piece without spaces that a line cannot end with; the setters below make it another. */
    int add(int ofItem, int from, int to, ShapedWord shaped, int wide) {
        if (count == item.length) {
            grow();
        }
        item[count] = ofItem;
        start[count] = from;
        end[count] = to;
        spaceEnd[count] = to;
        word[count] = shaped;
        width[count] = wide;
        cost[count] = BreakCost.NEVER;
        return count++;
    }

    void setSpaces(int piece, int to, ShapedWord shaped, int wide) {
        spaceEnd[piece] = to;
        spaces[piece] = shaped;
        space[piece] = wide;
        stretch[piece] = wide / 2;
        shrink[piece] = wide / 3;
    }

    void setStretch(int piece, int by) {
        stretch[piece] = by;
    }

    void setCost(int piece, int of) {
        cost[piece] = of;
    }

    /** @param wide what a break after the piece adds to the line; less than nothing where a mark may hang */
    void setExtra(int piece, int wide, boolean isHyphen) {
        extra[piece] = wide;
        hyphen[piece] = isHyphen;
    }

    void setShrink(int piece, int by) {
        shrink[piece] = by;
    }

    /** @param by how far the next piece of the line reaches into this one */
    void setOverlap(int piece, int by) {
        overlap[piece] = by;
    }

    /** @param blank at the start of the piece, which is left out where a line begins with it */
    void setLead(int piece, int blank) {
        lead[piece] = blank;
    }

    private void grow() {
        int size = 2 * count;
        item = Arrays.copyOf(item, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        spaceEnd = Arrays.copyOf(spaceEnd, size);
        width = Arrays.copyOf(width, size);
        space = Arrays.copyOf(space, size);
        stretch = Arrays.copyOf(stretch, size);
        shrink = Arrays.copyOf(shrink, size);
        cost = Arrays.copyOf(cost, size);
        extra = Arrays.copyOf(extra, size);
        overlap = Arrays.copyOf(overlap, size);
        lead = Arrays.copyOf(lead, size);
        hyphen = Arrays.copyOf(hyphen, size);
        word = Arrays.copyOf(word, size);
        spaces = Arrays.copyOf(spaces, size);
    }

    /** To be called when all pieces are there, before any measuring. */
    Pieces sealed() {
        widthBefore = new long[count + 1];
        stretchBefore = new long[count + 1];
        shrinkBefore = new long[count + 1];
        for (int i = 0; i < count; i++) {
            widthBefore[i + 1] = widthBefore[i] + width[i] + space[i] - overlap[i];
            stretchBefore[i + 1] = stretchBefore[i] + stretch[i];
            shrinkBefore[i + 1] = shrinkBefore[i] + shrink[i];
        }
        return this;
    }

    int count() {
        return count;
    }

    /** Width of a line from one piece to another, without the spaces after the last. */
    long lineWidth(int from, int to) {
        return widthBefore[to] - widthBefore[from] + width[to] + extra[to] - lead[from];
    }

    long lineStretch(int from, int to) {
        return stretchBefore[to] - stretchBefore[from];
    }

    long lineShrink(int from, int to) {
        return shrinkBefore[to] - shrinkBefore[from];
    }

    int item(int piece) {
        return item[piece];
    }

    int start(int piece) {
        return start[piece];
    }

    int end(int piece) {
        return end[piece];
    }

    int spaceEnd(int piece) {
        return spaceEnd[piece];
    }

    int width(int piece) {
        return width[piece];
    }

    int space(int piece) {
        return space[piece];
    }

    int stretch(int piece) {
        return stretch[piece];
    }

    int shrink(int piece) {
        return shrink[piece];
    }

    /** Cost of a break after the piece, as a penalty of Knuth and Plass. */
    int cost(int piece) {
        return cost[piece];
    }

    boolean canEnd(int piece) {
        return cost[piece] != BreakCost.NEVER || piece == count - 1;
    }

    int overlap(int piece) {
        return overlap[piece];
    }

    int lead(int piece) {
        return lead[piece];
    }

    int extra(int piece) {
        return extra[piece];
    }

    boolean hyphen(int piece) {
        return hyphen[piece];
    }

    /** Null for a box. */
    ShapedWord word(int piece) {
        return word[piece];
    }

    /** Null where no spaces follow. */
    ShapedWord spaces(int piece) {
        return spaces[piece];
    }
}
