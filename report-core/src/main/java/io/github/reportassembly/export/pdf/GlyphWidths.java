package io.github.reportassembly.export.pdf;

import java.nio.ByteBuffer;

/**
 * The advance widths of a TrueType font, cut to whole thousandths of an em as OpenPDF writes them into the file: where a
 * reader's pen stands after a glyph follows from these and not from the exact widths.
 */
final class GlyphWidths {
    private final int[] widths;

    private GlyphWidths(int[] widths) {
        this.widths = widths;
    }

    /** Reads the tables head, hhea and hmtx (ISO/IEC 14496-22, 5.2). */
    static GlyphWidths of(byte[] program) {
        ByteBuffer font = ByteBuffer.wrap(program);
        int unitsPerEm = font.getShort(table(font, "head") + 18) & 0xFFFF;
        int count = font.getShort(table(font, "hhea") + 34) & 0xFFFF;
        int metrics = table(font, "hmtx");
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            widths[i] = (font.getShort(metrics + 4 * i) & 0xFFFF) * 1000 / unitsPerEm;
        }
        return new GlyphWidths(widths);
    }

    private static int table(ByteBuffer font, String tag) {
        int tables = font.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            boolean found = true;
            for (int c = 0; c < 4; c++) {
                found &= font.get(entry + c) == tag.charAt(c);
            }
            if (found) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("a TrueType font without the table " + tag);
    }

    /** In thousandths of an em. The last width holds for all further glyphs. */
    int width(int glyph) {
        return widths[Math.min(glyph, widths.length - 1)];
    }
}
