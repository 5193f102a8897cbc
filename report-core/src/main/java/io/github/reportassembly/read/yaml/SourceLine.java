package io.github.reportassembly.read.yaml;

/**
 * What a line of a YAML file looks like, judged by itself and the lines above it, so that something can be said of files
 * that no parser reads.
 *
 * @param indent how many spaces it begins with
 * @param path the keys that lead to it, joined by dots
 * @param value where its value begins, in UTF-16 units from the line's start; for a key alone
 * @param header for a line of text, and one that looks like it, the line of the key that it belongs to; else 0
 * @param textIndent for such a line, how many spaces should stand before it
 */
record SourceLine(Kind kind, int indent, String path, int value, int header, int textIndent) {
    enum Kind {
        BLANK,
        COMMENT,
        KEY,
        ITEM,
        /** Of a text after {@code |}. */
        TEXT,
        /** Looks like text, but is not indented as text. */
        STRAY
    }
}
