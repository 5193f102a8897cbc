package io.github.reportassembly.validate.prose;

import java.util.Arrays;

/**
 * Numbers the words of a report, small and capital letters alike. A word that was seen before, written as it is, costs
 * one look and no object, so that hundreds of pages pass in milliseconds.
 */
final class WordTable {
    private static final int NONE = -1;

    private int[] slots = new int[1 << 14];
    private int[] hashes = new int[1 << 12];

    /** Words as they are written; one in small letters alone is the word itself, and its index is the word's number. */
    private String[] written = new String[1 << 12];

    private int[] ids = new int[1 << 12];
    private Shape[] shapes = new Shape[1 << 12];
    private int size;

    WordTable() {
        Arrays.fill(slots, NONE);
    }

    /** More than the greatest number of a word. */
    int size() {
        return size;
    }

    /** The word in small letters. */
    String word(int id) {
        return written[id];
    }

    /** The place of what is written between two offsets; a new one if it was never written so. */
    int form(String text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            int form = slots[slot];
            if (hashes[form] == hash && written[form].length() == to - from && text.startsWith(written[form], from)) {
                return form;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, hash, text.substring(from, to));
    }

    /** The number of the word that a form is one of. */
    int id(int form) {
        return ids[form];
    }

    Shape shape(int form) {
        return shapes[form];
    }

    /** The number of the word that two words make when they are written as one; -1 if it was never seen. */
    int joined(int first, int second) {
        String a = written[first];
        String b = written[second];
        int hash = hashes[first] * power(b.length()) + hashes[second];
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            int id = slots[slot];
            if (hashes[id] == hash
                    && written[id].length() == a.length() + b.length()
                    && written[id].startsWith(a)
                    && written[id].endsWith(b)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    /** The number of a word in small letters; -1 if it was never seen. */
    int find(String word) {
        int slot = hash(word, 0, word.length()) & (slots.length - 1);
        while (slots[slot] != NONE) {
            if (written[slots[slot]].equals(word)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    private int add(int slot, int hash, String word) {
        if (size == written.length) {
            written = Arrays.copyOf(written, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
            shapes = Arrays.copyOf(shapes, 2 * size);
        }
        int form = size++;
        written[form] = word;
        hashes[form] = hash;
        shapes[form] = Shape.of(word, 0, word.length());
        slots[slot] = form;
        if (2 * size > slots.length) {
            grow();
        }
        String small = lower(word);
        ids[form] = small.equals(word) ? form : form(small, 0, small.length());
        return form;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int form = 0; form < size; form++) {
            int slot = hashes[form] & (slots.length - 1);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = form;
        }
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** What a hash is multiplied with when so many characters follow. */
    private static int power(int length) {
        int power = 1;
        for (int i = 0; i < length; i++) {
            power *= 31;
        }
        return power;
    }

    private static String lower(String word) {
        char[] lower = new char[word.length()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = small(word.charAt(i));
        }
        return new String(lower);
    }

    /** A typographic apostrophe is the straight one. */
    private static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
