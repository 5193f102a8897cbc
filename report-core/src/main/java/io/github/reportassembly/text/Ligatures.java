package io.github.reportassembly.text;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Glyphs that stand for several letters: the feature "liga" of a font's GSUB table (OpenType 1.9, chapter "GSUB", lookup types
 * 4 and 7). Which come first in the font come first here. Offsets are from the beginning of the file.
 */
final class Ligatures {
    private static final int LIGA = 0x6C696761;
    private static final int LIGATURE = 4;
    private static final int EXTENSION = 7;
    private static final Ligature[] NONE = {};

    private final ByteBuffer file;
    /** By first glyph. */
    private final Map<Integer, Ligature[]> found = new HashMap<>();

    /** @param rest the glyphs after the first */
    private record Ligature(int glyph, int[] rest) {}

    /** @param gsub offset of the table; less than 0 for a font that has none */
    Ligatures(ByteBuffer file, int gsub) {
        this.file = file;
        if (gsub >= 0) {
            read(gsub);
        }
    }

    private void read(int gsub) {
        int features = gsub + u16(gsub + 6);
        TreeSet<Integer> lookups = new TreeSet<>();
        for (int i = 0; i < u16(features); i++) {
            if (file.getInt(features + 2 + 6 * i) == LIGA) {
                int feature = features + u16(features + 2 + 6 * i + 4);
                for (int k = 0; k < u16(feature + 2); k++) {
                    lookups.add(u16(feature + 4 + 2 * k));
                }
            }
        }
        int list = gsub + u16(gsub + 8);
        for (int index : lookups) {
            readLookup(list + u16(list + 2 + 2 * index));
        }
    }

    private void readLookup(int lookup) {
        for (int i = 0; i < u16(lookup + 4); i++) {
            int table = lookup + u16(lookup + 6 + 2 * i);
            int type = u16(lookup);
            if (type == EXTENSION) {
                type = u16(table + 2);
                table += file.getInt(table + 4);
            }
            if (type == LIGATURE) {
                readSets(table);
            }
        }
    }

    private void readSets(int table) {
        int coverage = table + u16(table + 2);
        boolean ranges = u16(coverage) == 2;
        int set = 0;
        for (int i = 0; i < u16(coverage + 2); i++) {
            int at = coverage + 4 + (ranges ? 6 : 2) * i;
            int last = ranges ? u16(at + 2) : u16(at);
            for (int glyph = u16(at); glyph <= last; glyph++) {
                readSet(glyph, table + u16(table + 6 + 2 * set));
                set++;
            }
        }
    }

    private void readSet(int first, int set) {
        Ligature[] all = new Ligature[u16(set)];
        for (int i = 0; i < all.length; i++) {
            int ligature = set + u16(set + 2 + 2 * i);
            int[] rest = new int[u16(ligature + 2) - 1];
            for (int k = 0; k < rest.length; k++) {
                rest[k] = u16(ligature + 4 + 2 * k);
            }
            all[i] = new Ligature(u16(ligature), rest);
        }
        found.putIfAbsent(first, all);
    }

    private int u16(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    /**
     * Puts ligatures in the place of the glyphs that make them.
     *
     * @param glyphs are changed
     * @param clusters of the glyphs; are changed with them
     * @return how many glyphs there are now
     */
    int join(int[] glyphs, int[] clusters, int count) {
        int to = 0;
        for (int i = 0; i < count; ) {
            Ligature ligature = found.isEmpty() ? null : at(glyphs, i, count);
            clusters[to] = clusters[i];
            glyphs[to++] = ligature == null ? glyphs[i] : ligature.glyph();
            i += ligature == null ? 1 : 1 + ligature.rest().length;
        }
        return to;
    }

    private Ligature at(int[] glyphs, int start, int count) {
        for (Ligature ligature : found.getOrDefault(glyphs[start], NONE)) {
            int[] rest = ligature.rest();
            int same = 0;
            while (same < rest.length && start + 1 + same < count && glyphs[start + 1 + same] == rest[same]) {
                same++;
            }
            if (same == rest.length) {
                return ligature;
            }
        }
        return null;
    }
}
