package io.github.reportassembly.export.docx;

/**
 * A sheet of paper with its margins, in twips. The text has the same width on each, so that lines break alike; the axis
 * on which all text starts is Word's start margin.
 */
public enum Sheet {
    /** Bottoms are a point less than the design's, so that the paragraph that ends a section needs no page of its own. */
    A4(11906, 16838, 2680, 1720, 1598),
    /** US Letter. */
    LETTER(12240, 15840, 2840, 1600, 1620);

    static final int FOOTER = 900;
    static final int LANDSCAPE_TOP = 1600;
    static final int LANDSCAPE_BOTTOM = 1460;
    static final int LANDSCAPE_HEADER = 840;
    static final int LANDSCAPE_FOOTER = 770;

    /** Width of the text. */
    static final int MEASURE = 7440;
    /** Width of the label column before it. */
    static final int LABEL = 1360;

    /** The width of the tabs of cover and chapters. */
    static final int TAB = 840;
    /** From the top of the text to the foot of the tab beside a title: on the cover, and on a chapter's first page. */
    private static final int COVER_TAB = 5320;

    private static final int CHAPTER_TAB = 700;
    /** From the header to the text. */
    private static final int ABOVE_TEXT = 760;

    private final int shortEdge;
    private final int longEdge;
    private final int start;
    private final int top;
    private final int bottom;

    Sheet(int shortEdge, int longEdge, int start, int top, int bottom) {
        this.shortEdge = shortEdge;
        this.longEdge = longEdge;
        this.start = start;
        this.top = top;
        this.bottom = bottom;
    }

    int shortEdge() {
        return shortEdge;
    }

    int longEdge() {
        return longEdge;
    }

    /** From the edge to the text, with the sheet upright; the label column is part of it. */
    int start() {
        return start;
    }

    /** From the end of the text to the other edge. */
    int end() {
        return shortEdge - start - MEASURE;
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /** From the upper edge to the header. */
    int header() {
        return top - ABOVE_TEXT;
    }

    /** The margin at both sides with the sheet turned. */
    int landscapeSide() {
        return start - LABEL;
    }

    /** Width of the text with the sheet turned. */
    int landscapeMeasure() {
        return longEdge - 2 * landscapeSide();
    }

    /** Height of the text with the sheet upright, in the design's whole lines. */
    int textHeight() {
        return (longEdge - top - bottom) / 300 * 300;
    }

    /** The foot of the cover's tab, from the upper edge. */
    int coverTab() {
        return top + COVER_TAB;
    }

    /** The foot of the tab of a chapter's first page, from the upper edge. */
    int chapterTab() {
        return top + CHAPTER_TAB;
    }

    /** From the left edge to the tab, which stands at the start of the label column. */
    int tabLeft(boolean rightToLeft) {
        int left = start - LABEL;
        return rightToLeft ? shortEdge - left - TAB : left;
    }
}
