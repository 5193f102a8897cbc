package io.github.reportassembly.register;

import io.github.reportassembly.document.Inline;

/**
 * A word with the space after it, a mark, a reference or the end of a paragraph: what two texts are compared by.
 *
 * @param key equal for pieces that say the same
 * @param inline what is printed for it; null for the end of a paragraph, which prints nothing
 */
record WordPiece(String key, Inline inline) {
    /** Ends a paragraph. */
    static final WordPiece END = new WordPiece("\n", null);

    boolean isEnd() {
        return inline == null;
    }
}
