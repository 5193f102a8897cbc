package io.github.reportassembly.validate.prose;

import java.util.Arrays;

/**
 * Numbers the words of a report, small and capital letters alike. A word that was seen before costs no object, so that
 * hundreds of pages pass in milliseconds.
 */
final class WordTable {
    private static final int NONE = -1;

    private int[] slots = new int[1 << 14];
    private int[] hashes = new int[1 << 12];
    private String[] words = new String[1 << 12];
    private int size;

    WordTable() {
        Arrays.fill(slots, NONE);
    }

    int size() {
        return size;
    }

    /** The word in small letters. */
    String word(int id) {
        return words[id];
    }

    /** The number of the word between two offsets; a new one if it was never seen. */
    int id(String text, int from, int to) {
        int hash = hash(0, text, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            int id = slots[slot];
            if (hashes[id] == hash && words[id].length() == to - from && same(words[id], 0, text, from, to)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(slot, hash, lower(text, from, to));
    }

    /** The number of the word that two words make when they are written as one; -1 if it was never seen. */
    int joined(int first, int second) {
        String a = words[first];
        String b = words[second];
        int hash = hash(hashes[first], b, 0, b.length());
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            int id = slots[slot];
            if (hashes[id] == hash
                    && words[id].length() == a.length() + b.length()
                    && words[id].startsWith(a)
                    && words[id].endsWith(b)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    /** The number of a word in small letters; -1 if it was never seen. */
    int find(String word) {
        int hash = hash(0, word, 0, word.length());
        int slot = hash & (slots.length - 1);
        while (slots[slot] != NONE) {
            if (words[slots[slot]].equals(word)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    private int add(int slot, int hash, String word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        words[size] = word;
        hashes[size] = hash;
        slots[slot] = size++;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, NONE);
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & (slots.length - 1);
            while (slots[slot] != NONE) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
    }

    private static int hash(int before, String text, int from, int to) {
        int hash = before;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + small(text.charAt(i));
        }
        return hash;
    }

    private static boolean same(String word, int at, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (word.charAt(at + i - from) != small(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text, int from, int to) {
        char[] lower = new char[to - from];
        for (int i = from; i < to; i++) {
            lower[i - from] = small(text.charAt(i));
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
