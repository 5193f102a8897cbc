package io.github.reportassembly.style;

/**
 * What a style sheet says of the layout as a whole.
 *
 * @param justified whether body text fills the measure
 * @param lineNumbering how lines are numbered in drafts
 * @param twoSided whether pages are printed on both sides: chapters begin on right-hand pages, page numbers stand at the
 *     outer edge
 * @param binding what two-sided pages are moved away from the spine, in thousandths of a point
 * @param ligatures whether letters such as f and i are joined where the font has a glyph for both
 * @param attachesData whether the PDF carries the recommendations as files for programs
 */
public record LayoutOptions(
        boolean justified,
        LineNumbering lineNumbering,
        boolean twoSided,
        int binding,
        boolean ligatures,
        boolean attachesData) {
    /** Left-aligned text on one-sided pages, lines numbered by page. */
    public static final LayoutOptions USUAL = new LayoutOptions(false, LineNumbering.BY_PAGE, false, 0);

    /** Options of a PDF with ligatures that carries no files. */
    public LayoutOptions(boolean justified, LineNumbering lineNumbering, boolean twoSided, int binding) {
        this(justified, lineNumbering, twoSided, binding, true, false);
    }

    public LayoutOptions withJustified(boolean fill) {
        return new LayoutOptions(fill, lineNumbering, twoSided, binding, ligatures, attachesData);
    }
}
