package io.github.reportassembly.text;

import java.nio.ByteBuffer;

/**
 * What setting simple scripts needs to know of a TrueType font file: which glyph stands for a character, and how wide
 * it is (OpenType 1.9, chapters "cmap" and "hmtx"). Read without java.awt, whose start takes a quarter of a second.
 */
final class FontProgram {
    private static final int CMAP = 0x636D6170;
    private static final int HEAD = 0x68656164;
    private static final int HHEA = 0x68686561;
    private static final int HMTX = 0x686D7478;
    private static final int GPOS = 0x47504F53;
    private static final int GSUB = 0x47535542;
    private static final int POST = 0x706F7374;
    private static final int LOCA = 0x6C6F6361;
    private static final int GLYF = 0x676C7966;
    /** Latin, Greek, Cyrillic and Arabic lie below it, and the punctuation that they share. */
    private static final int MOST_USED = 0x2200;

    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int fullMetrics;
    private final int metrics;
    private final int characters;
    private final boolean long32;
    /** Glyphs of the characters that come most, plus one; 0 before they are looked up. */
    private final int[] known = new int[MOST_USED];

    /** @throws IllegalArgumentException for bytes that are no TrueType font with a Unicode character map */
    FontProgram(byte[] program) {
        this.file = ByteBuffer.wrap(program).asReadOnlyBuffer();
        try {
            this.unitsPerEm = u16(table(HEAD) + 18);
            this.fullMetrics = u16(table(HHEA) + 34);
            this.metrics = table(HMTX);
            this.characters = characterMap();
            this.long32 = u16(characters) == 12;
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a damaged font file", e);
        }
    }

    /** The glyph of a character; 0 if there is none. */
    int glyph(int codePoint) {
        if (codePoint >= known.length) {
            return findGlyph(codePoint);
        }
        int glyph = known[codePoint];
        if (glyph == 0) {
            glyph = findGlyph(codePoint) + 1;
            known[codePoint] = glyph;
        }
        return glyph - 1;
    }

    private int findGlyph(int codePoint) {
        return long32 ? inGroups(codePoint) : inSegments(codePoint);
    }

    /** Advance in thousandths of an em, cut like the widths that PDF writers put into their files. */
    int advance(int glyph) {
        return u16(metrics + 4 * Math.min(glyph, fullMetrics - 1)) * 1000 / unitsPerEm;
    }

    /** Draws the outline of a glyph; none for a space. */
    void outline(int glyph, OutlinePen pen) {
        double scale = 1000.0 / unitsPerEm;
        new GlyphOutlines(file, table(LOCA), table(GLYF), u16(table(HEAD) + 50) != 0)
                .draw(glyph, new GlyphOutlines.Placement(scale, 0, 0, scale, 0, 0), pen);
    }

    /** How pairs of glyphs are kerned; not at all in fonts whose glyphs are all of one width. */
    Kerning kerning() {
        return new Kerning(file, isOneWidth() ? -1 : find(GPOS), unitsPerEm);
    }

    /** Which letters join; none in fonts whose glyphs are all of one width. */
    Ligatures ligatures() {
        return new Ligatures(file, isOneWidth() ? -1 : find(GSUB));
    }

    private boolean isOneWidth() {
        int post = find(POST);
        return post >= 0 && file.getInt(post + 12) != 0;
    }

    private int table(int tag) {
        int found = find(tag);
        if (found < 0) {
            throw new IllegalArgumentException("a font file without the table " + Integer.toHexString(tag));
        }
        return found;
    }

    private int find(int tag) {
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            if (file.getInt(12 + 16 * i) == tag) {
                return file.getInt(12 + 16 * i + 8);
            }
        }
        return -1;
    }

    /** Offset of the subtable with the most characters: format 12 where there is one, else format 4. */
    private int characterMap() {
        int cmap = table(CMAP);
        int count = u16(cmap + 2);
        int found = -1;
        for (int i = 0; i < count; i++) {
            int at = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = u16(at);
            if (format == 12) {
                return at;
            }
            if (format == 4) {
                found = at;
            }
        }
        if (found < 0) {
            throw new IllegalArgumentException("a font file without a Unicode character map");
        }
        return found;
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = file.getInt(characters + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = characters + 16 + 12 * middle;
            if (codePoint < file.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > file.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return file.getInt(group + 8) + codePoint - file.getInt(group);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int twice = u16(characters + 6);
        int ends = characters + 14;
        int low = 0;
        int high = twice / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (u16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int starts = ends + twice + 2;
        int start = u16(starts + 2 * low);
        if (codePoint < start || codePoint > u16(ends + 2 * low)) {
            return 0;
        }
        int delta = u16(starts + twice + 2 * low);
        int rangeAt = starts + 2 * twice + 2 * low;
        int range = u16(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int glyph = u16(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
