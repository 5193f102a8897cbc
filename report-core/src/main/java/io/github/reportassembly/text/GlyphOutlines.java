package io.github.reportassembly.text;

import java.nio.ByteBuffer;

/**
 * The outlines of a TrueType font's glyphs (OpenType 1.9, chapters "glyf" and "loca"). Read without java.awt, so that
 * every JDK draws the same ones.
 */
final class GlyphOutlines {
    private static final int WORDS = 0x1;
    private static final int OFFSETS = 0x2;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int DEEPEST = 6;
    private static final double FRACTION = 1 << 14;

    private final ByteBuffer file;
    private final int locations;
    private final int glyphs;
    private final boolean wide;

    /**
     * @param locations offset of the table loca
     * @param glyphs offset of the table glyf
     * @param wide whether the table loca has 32 bits for each glyph
     */
    GlyphOutlines(ByteBuffer file, int locations, int glyphs, boolean wide) {
        this.file = file;
        this.locations = locations;
        this.glyphs = glyphs;
        this.wide = wide;
    }

    /** From units of the font to those of the pen. */
    record Placement(double xx, double xy, double yx, double yy, double dx, double dy) {
        double x(double x, double y) {
            return xx * x + yx * y + dx;
        }

        double y(double x, double y) {
            return xy * x + yy * y + dy;
        }

        /** This one after another. */
        Placement after(Placement first) {
            return new Placement(
                    xx * first.xx + yx * first.xy,
                    xy * first.xx + yy * first.xy,
                    xx * first.yx + yx * first.yy,
                    xy * first.yx + yy * first.yy,
                    x(first.dx, first.dy),
                    y(first.dx, first.dy));
        }
    }

    void draw(int glyph, Placement placement, OutlinePen pen) {
        draw(glyph, placement, pen, 0);
    }

    private void draw(int glyph, Placement placement, OutlinePen pen, int depth) {
        int start = location(glyph);
        if (location(glyph + 1) <= start || depth > DEEPEST) {
            return;
        }
        int contours = file.getShort(glyphs + start);
        if (contours < 0) {
            composite(glyphs + start + 10, placement, pen, depth);
        } else if (contours > 0) {
            new SimpleGlyph(file, glyphs + start + 10, contours).draw(placement, pen);
        }
    }

    private int location(int glyph) {
        return wide ? file.getInt(locations + 4 * glyph) : 2 * (file.getShort(locations + 2 * glyph) & 0xFFFF);
    }

    private void composite(int start, Placement placement, OutlinePen pen, int depth) {
        int at = start;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = file.getShort(at) & 0xFFFF;
            int component = file.getShort(at + 2) & 0xFFFF;
            boolean words = (flags & WORDS) != 0;
            int dx = words ? file.getShort(at + 4) : file.get(at + 4);
            int dy = words ? file.getShort(at + 6) : file.get(at + 5);
            at += words ? 8 : 6;
            double xx = 1;
            double xy = 0;
            double yx = 0;
            double yy = 1;
            if ((flags & SCALE) != 0) {
                xx = fraction(at);
                yy = xx;
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                xx = fraction(at);
                yy = fraction(at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                xx = fraction(at);
                xy = fraction(at + 2);
                yx = fraction(at + 4);
                yy = fraction(at + 6);
                at += 8;
            }
            // Parts that are fitted point to point are not found in fonts of today.
            boolean offsets = (flags & OFFSETS) != 0;
            Placement inner = new Placement(xx, xy, yx, yy, offsets ? dx : 0, offsets ? dy : 0);
            draw(component, placement.after(inner), pen, depth + 1);
        }
    }

    private double fraction(int at) {
        return file.getShort(at) / FRACTION;
    }
}
