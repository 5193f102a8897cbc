package io.github.reportassembly.text;

/**
 * Glyphs of one font for a stretch of text in one direction, in visual order. Positions are in thousandths of an em, x
 * to the right of the stretch's left end, y upwards from the baseline. The arrays are not to be changed.
 *
 * @param clusters for each glyph, the offset in {@code text} of the characters that it stands for
 * @param width advance of the whole
 */
public record ShapedText(
        FontFace face, String text, boolean rightToLeft, int[] glyphs, int[] xs, int[] ys, int[] clusters, int width) {
    public ShapedText {
        ys = PlainRows.zeros(ys);
        clusters = PlainRows.counts(clusters);
    }
}
