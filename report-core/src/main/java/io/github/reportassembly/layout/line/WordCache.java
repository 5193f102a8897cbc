package io.github.reportassembly.layout.line;

/**
 * Words that were shaped, found by their characters where they stand in a text: looking one up makes no object, and a
 * report looks up every word of every paragraph.
 */
final class WordCache {
    private String[] texts = new String[1 << 10];
    private ShapedWord[] words = new ShapedWord[1 << 10];
    private int size;

    /** The word between two offsets; null if it was not put in. */
    ShapedWord find(String text, int from, int to) {
        return words[slot(text, from, to)];
    }

    /** Keeps a word that is not there yet. */
    void put(String word, ShapedWord shaped) {
        if (3 * size > 2 * texts.length) {
            grow();
        }
        int slot = slot(word, 0, word.length());
        texts[slot] = word;
        words[slot] = shaped;
        size++;
    }

    private int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int mask = texts.length - 1;
        int slot = (hash ^ hash >>> 16) & mask;
        while (texts[slot] != null && !(texts[slot].length() == to - from && text.startsWith(texts[slot], from))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        String[] oldTexts = texts;
        ShapedWord[] oldWords = words;
        texts = new String[2 * oldTexts.length];
        words = new ShapedWord[2 * oldWords.length];
        size = 0;
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                put(oldTexts[i], oldWords[i]);
            }
        }
    }
}
