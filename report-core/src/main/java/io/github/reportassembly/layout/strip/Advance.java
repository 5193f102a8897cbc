package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.GlyphItem;

/** How wide glyphs are when they are set. */
public final class Advance {
    private Advance() {}

    /** The width in thousandths of a point, with tracking after each glyph. */
    public static int of(GlyphItem item) {
        long em = (long) item.text().width() * item.size();
        return (int) ((em + 500) / 1000) + item.tracking() * item.text().glyphs().length;
    }
}
