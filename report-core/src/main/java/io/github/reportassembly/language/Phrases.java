package io.github.reportassembly.language;

import java.util.Set;

/** The words of one language that the toolkit prints itself; keys are those of the label files. */
public interface Phrases {
    /** The language, a tag of BCP 47. */
    String language();

    /** Whether the language is written from right to left. */
    boolean rightToLeft();

    /**
     * A phrase with its places filled in; places are {@code {0}}, {@code {1}} and so on.
     *
     * @throws IllegalArgumentException for a key that the label file does not have
     */
    String text(String key, Object... values);

    /** All keys, in alphabetical order. */
    default Set<String> keys() {
        return Set.of();
    }

    /** Whether there is a phrase with that key, for phrases that only some languages have. */
    default boolean has(String key) {
        return false;
    }
}
