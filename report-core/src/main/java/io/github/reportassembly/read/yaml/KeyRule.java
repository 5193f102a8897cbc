package io.github.reportassembly.read.yaml;

import java.util.regex.Pattern;

/**
 * What the keys of entries look like that people name themselves.
 *
 * @param prefix the first word with its hyphen, such as {@code src-}; empty for none
 */
record KeyRule(Kind kind, String prefix) {
    static final KeyRule WORD = new KeyRule(Kind.ID, "");
    static final KeyRule DATE = new KeyRule(Kind.DATE, "");
    static final KeyRule ANY = new KeyRule(Kind.ANY, "");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int ID_LIMIT = 60;

    enum Kind {
        ID,
        DATE,
        ANY
    }

    static KeyRule id(String prefix) {
        return new KeyRule(Kind.ID, prefix);
    }

    /** Whether a word is an id at all. */
    static boolean isId(String word) {
        return word.length() <= ID_LIMIT && ID.matcher(word).matches();
    }
}
