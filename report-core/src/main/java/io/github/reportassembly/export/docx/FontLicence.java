package io.github.reportassembly.export.docx;

import java.nio.ByteBuffer;

/** What a TrueType font says about its embedding, in {@code fsType} of its table {@code OS/2}. */
final class FontLicence {
    private static final int TABLES_AT = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int OS_2 = 0x4F532F32;
    private static final int TYPE_AT = 8;
    /** The bits that restrict use: restricted, preview and print, editable; and bitmaps only. */
    private static final int USE = 0x000F;

    private static final int EDITABLE = 0x0008;
    private static final int BITMAPS_ONLY = 0x0200;

    private FontLicence() {}

    /** Whether a document that can be changed may hold the font; not for a font that does not say. */
    static boolean permitsEmbedding(byte[] font) {
        ByteBuffer data = ByteBuffer.wrap(font);
        int tables = font.length < TABLES_AT ? 0 : data.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables && TABLES_AT + (i + 1) * TABLE_ENTRY <= font.length; i++) {
            int entry = TABLES_AT + i * TABLE_ENTRY;
            int offset = data.getInt(entry + 8);
            if (data.getInt(entry) == OS_2 && offset >= 0 && offset <= font.length - TYPE_AT - 2) {
                int type = data.getShort(offset + TYPE_AT) & 0xFFFF;
                int use = type & USE;
                return (use == 0 || use == EDITABLE) && (type & BITMAPS_ONLY) == 0;
            }
        }
        return false;
    }
}
