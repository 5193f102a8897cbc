package io.github.reportassembly.text;

/** Says where a word may be divided. */
@FunctionalInterface
public interface Hyphenator {
    /** Divides no word; soft hyphens in the text still do. */
    Hyphenator NONE = (word, language) -> new int[0];

    /**
     * Offsets in {@code word} before which a hyphen may stand, in rising order.
     *
     * @param word letters alone
     * @param language tag of BCP 47
     */
    int[] points(String word, String language);
}
