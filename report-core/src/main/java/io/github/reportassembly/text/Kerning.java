package io.github.reportassembly.text;

import java.nio.ByteBuffer;
import java.util.TreeSet;

/**
 * How far pairs of glyphs move together or apart: the feature "kern" of a font's GPOS table (OpenType 1.9, chapter "GPOS",
 * lookup types 2 and 9). Offsets are from the beginning of the file.
 */
final class Kerning {
    private static final int KERN = 0x6B65726E;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;
    /** Pairs come again and again; a later one takes the place of an earlier one with the same remainder. */
    private static final int CACHE = 4096;

    private final ByteBuffer file;
    private final int unitsPerEm;
    /** For each lookup its subtables. */
    private final int[][] lookups;

    private final int[] cachedPairs = new int[CACHE];
    private final short[] cachedValues = new short[CACHE];

    /** @param gpos offset of the table; less than 0 for a font that has none */
    Kerning(ByteBuffer file, int gpos, int unitsPerEm) {
        this.file = file;
        this.unitsPerEm = unitsPerEm;
        this.lookups = gpos < 0 ? new int[0][] : lookups(gpos);
    }

    private int[][] lookups(int gpos) {
        int features = gpos + u16(gpos + 6);
        TreeSet<Integer> indices = new TreeSet<>();
        for (int i = 0; i < u16(features); i++) {
            if (file.getInt(features + 2 + 6 * i) == KERN) {
                int feature = features + u16(features + 2 + 6 * i + 4);
                for (int k = 0; k < u16(feature + 2); k++) {
                    indices.add(u16(feature + 4 + 2 * k));
                }
            }
        }
        int list = gpos + u16(gpos + 8);
        int[][] found = new int[indices.size()][];
        int count = 0;
        for (int index : indices) {
            found[count++] = subtables(list + u16(list + 2 + 2 * index));
        }
        return found;
    }

    private int[] subtables(int lookup) {
        int type = u16(lookup);
        int count = type == PAIRS || type == EXTENSION ? u16(lookup + 4) : 0;
        int[] tables = new int[count];
        for (int i = 0; i < count; i++) {
            int table = lookup + u16(lookup + 6 + 2 * i);
            if (type == EXTENSION) {
                table = u16(table + 2) == PAIRS ? table + file.getInt(table + 4) : -1;
            }
            tables[i] = table;
        }
        return tables;
    }

    /** What the first glyph's advance grows by, in thousandths of an em. */
    int between(int left, int right) {
        if (lookups.length == 0) {
            return 0;
        }
        int pair = left << 16 | right;
        int slot = (left * 31 + right) & CACHE - 1;
        if (cachedPairs[slot] != pair) {
            cachedPairs[slot] = pair;
            cachedValues[slot] = (short) Math.round(units(left, right) * 1000f / unitsPerEm);
        }
        return cachedValues[slot];
    }

    private int units(int left, int right) {
        int sum = 0;
        for (int[] subtables : lookups) {
            for (int table : subtables) {
                int covered = table < 0 ? -1 : coverage(table + u16(table + 2), left);
                if (covered >= 0) {
                    int record = u16(table) == 1 ? inSet(table, covered, right) : inClasses(table, left, right);
                    if (record >= 0) {
                        sum += advance(record, u16(table + 4));
                        break;
                    }
                }
            }
        }
        return sum;
    }

    private int advance(int record, int format) {
        return (format & X_ADVANCE) == 0 ? 0 : file.getShort(record + 2 * Integer.bitCount(format & X_ADVANCE - 1));
    }

    /** Offset of a pair's values in a subtable of single pairs; -1 if it is not among them. */
    private int inSet(int table, int covered, int right) {
        int size = 2 + 2 * (Integer.bitCount(u16(table + 4)) + Integer.bitCount(u16(table + 6)));
        int set = table + u16(table + 10 + 2 * covered);
        int low = 0;
        int high = u16(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int glyph = u16(set + 2 + size * middle);
            if (glyph == right) {
                return set + 4 + size * middle;
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Offset of a pair's values in a subtable of classes, which has some for every pair. */
    private int inClasses(int table, int left, int right) {
        int size = 2 * (Integer.bitCount(u16(table + 4)) + Integer.bitCount(u16(table + 6)));
        int first = glyphClass(table + u16(table + 8), left);
        int second = glyphClass(table + u16(table + 10), right);
        return table + 16 + size * (first * u16(table + 14) + second);
    }

    private int coverage(int table, int glyph) {
        boolean ranges = u16(table) == 2;
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = u16(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = table + 4 + size * middle;
            int start = u16(at);
            int end = ranges ? u16(at + 2) : start;
            if (glyph < start) {
                high = middle - 1;
            } else if (glyph > end) {
                low = middle + 1;
            } else {
                return ranges ? u16(at + 4) + glyph - start : middle;
            }
        }
        return -1;
    }

    private int glyphClass(int table, int glyph) {
        if (u16(table) == 1) {
            int start = u16(table + 2);
            boolean inside = glyph >= start && glyph < start + u16(table + 4);
            return inside ? u16(table + 6 + 2 * (glyph - start)) : 0;
        }
        int low = 0;
        int high = u16(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = table + 4 + 6 * middle;
            if (glyph < u16(at)) {
                high = middle - 1;
            } else if (glyph > u16(at + 2)) {
                low = middle + 1;
            } else {
                return u16(at + 4);
            }
        }
        return 0;
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
