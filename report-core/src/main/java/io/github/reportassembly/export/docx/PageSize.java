package io.github.reportassembly.export.docx;

/** The measures of the A4 page in twips; the axis on which all text starts is Word's start margin. */
final class PageSize {
    static final int SHORT_EDGE = 11906;
    static final int LONG_EDGE = 16838;
    static final int START = 2680;
    static final int END = 1786;
    static final int TOP = 1720;
    /** A point less than the design's, so that the paragraph that ends a section never needs a page of its own. */
    static final int BOTTOM = 1598;

    static final int HEADER = 960;
    static final int FOOTER = 900;
    static final int LANDSCAPE_SIDE = 1320;
    static final int LANDSCAPE_TOP = 1600;
    static final int LANDSCAPE_BOTTOM = 1460;
    static final int LANDSCAPE_HEADER = 840;
    static final int LANDSCAPE_FOOTER = 770;

    /** Width of the text. */
    static final int MEASURE = 7440;
    /** Width of the label column before it. */
    static final int LABEL = 1360;

    static final int FRAME = MEASURE + LABEL;
    static final int LANDSCAPE_MEASURE = LONG_EDGE - 2 * LANDSCAPE_SIDE;

    private PageSize() {}
}
