package io.github.reportassembly.style;

/**
 * How characters look.
 *
 * @param size in thousandths of a point
 * @param tracking space added after each glyph, in thousandths of a point
 */
public record TextStyle(FontKey font, int size, Color color, int tracking) {
    public TextStyle withFont(FontKey other) {
        return new TextStyle(other, size, color, tracking);
    }

    public TextStyle withSize(int other) {
        return new TextStyle(font, other, color, tracking);
    }

    public TextStyle withColor(Color other) {
        return new TextStyle(font, size, other, tracking);
    }
}
