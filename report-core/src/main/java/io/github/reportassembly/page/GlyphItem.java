package io.github.reportassembly.page;

import io.github.reportassembly.style.Color;
import io.github.reportassembly.text.ShapedText;

/**
 * Glyphs on a baseline.
 *
 * @param x where the first glyph begins
 * @param y the baseline
 * @param size of the font
 * @param tracking space added after each glyph
 * @param turn angle against the horizontal, counter-clockwise around (x, y), in thousandths of a degree
 * @param content number of the {@link MarkedContent}, or one of {@link Artifact}
 */
public record GlyphItem(int x, int y, ShapedText text, int size, Color color, int tracking, int turn, int content)
        implements PageItem {
    @Override
    public GlyphItem moved(int dx, int dy) {
        return new GlyphItem(x + dx, y + dy, text, size, color, tracking, turn, content);
    }

    @Override
    public <R> R accept(PageItemVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
