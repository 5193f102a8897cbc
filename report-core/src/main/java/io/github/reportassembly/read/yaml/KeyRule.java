package io.github.reportassembly.read.yaml;

import java.util.regex.Pattern;

/**
 * What the keys of entries look like that people name themselves.
 *
 * @param prefix the first word with its hyphen, such as {@code src-}; empty for none
 */
public record KeyRule(Kind kind, String prefix) {
    /** The most characters that an id has. */
    public static final int ID_LIMIT = 60;

    /** An id as a regular expression, without anchors. */
    public static final String ID_EXPRESSION = "[a-z0-9]+(-[a-z0-9]+)*";

    static final KeyRule WORD = new KeyRule(Kind.ID, "");
    static final KeyRule DATE = new KeyRule(Kind.DATE, "");
    static final KeyRule ANY = new KeyRule(Kind.ANY, "");

    private static final Pattern ID = Pattern.compile(ID_EXPRESSION);

    /** Whether a key is an id, a date or any word. */
    public enum Kind {
        ID,
        DATE,
        ANY
    }

    static KeyRule id(String prefix) {
        return new KeyRule(Kind.ID, prefix);
    }

    /** Whether a word is an id at all: small letters, digits and single hyphens, 60 characters at most. */
    public static boolean isId(String word) {
        return word.length() <= ID_LIMIT && ID.matcher(word).matches();
    }
}
