package io.github.reportassembly.layout.line;

/**
 * Words that were shaped, found by their characters where they stand in a text: looking one up makes no object, and a
 * report looks up every word of every paragraph.
 *
 * <p>Several threads may look words up and put them in. Looking one up takes no lock. Who does not see yet what another
 * thread has just put in shapes the word again, to the same glyphs; who sees an entry sees all of it, since the fields of
 * an entry, of a shaped word and of its parts are final (Java Language Specification, section 17.5). An array is filled
 * before it takes the place of a smaller one, but another thread may see it emptier than it is: it then shapes words
 * again, too.
 */
final class WordCache {
    /** Its fields are final, so that whoever sees an entry sees all of it. */
    private record Entry(String text, ShapedWord word) {
        boolean isAt(String other, int from, int to) {
            return text.length() == to - from && other.startsWith(text, from);
        }
    }

    private Entry[] entries = new Entry[1 << 10];
    private int size;

    /** The word between two offsets; null if it was not put in. */
    ShapedWord find(String text, int from, int to) {
        Entry[] all = entries;
        int mask = all.length - 1;
        for (int slot = hash(text, from, to) & mask; ; slot = (slot + 1) & mask) {
            Entry entry = all[slot];
            if (entry == null || entry.isAt(text, from, to)) {
                return entry == null ? null : entry.word();
            }
        }
    }

    /** Keeps a word. */
    synchronized void put(String word, ShapedWord shaped) {
        if (3 * size > 2 * entries.length) {
            grow();
        }
        int slot = slot(entries, word);
        if (entries[slot] == null) {
            entries[slot] = new Entry(word, shaped);
            size++;
        }
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 16;
    }

    /** Where a word is, or would be; for the one thread that writes. */
    private static int slot(Entry[] all, String word) {
        int mask = all.length - 1;
        int slot = hash(word, 0, word.length()) & mask;
        while (all[slot] != null && !all[slot].text().equals(word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        Entry[] larger = new Entry[2 * entries.length];
        for (Entry entry : entries) {
            if (entry != null) {
                larger[slot(larger, entry.text())] = entry;
            }
        }
        entries = larger;
    }
}
