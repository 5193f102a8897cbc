package io.github.reportassembly.read.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag of HTML.
 *
 * @param name in small letters
 * @param closing whether it begins with {@code </}
 * @param empty whether it ends with {@code />}
 * @param attributes names in small letters, values with their character references replaced
 */
record HtmlTag(String name, boolean closing, boolean empty, Map<String, String> attributes) {
    /** Longest tag that is recognised, so that open quotation marks cost no more than their number. */
    private static final int LONGEST = 1_000;

    /** The index behind a tag or a comment that begins at an index; the index itself if there is none. */
    static int end(String text, int start) {
        if (text.startsWith("<!--", start)) {
            int end = text.indexOf("-->", start + 4);
            return end < 0 ? text.length() : end + 3;
        }
        char quote = 0;
        int last = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '>') {
                return i + 1;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return start;
    }

    /** The index behind the closing tag of an element that begins at an index; the text's length if it is not closed. */
    static int elementEnd(String text, int start, String name) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            int end = text.charAt(at) == '<' ? end(text, at) : at;
            if (end > at && isNamed(text, at, name)) {
                depth += text.charAt(at + 1) == '/' ? -1 : 1;
                if (depth == 0) {
                    return end;
                }
            }
            at = Math.max(end, at + 1);
        }
        return text.length();
    }

    private static boolean isNamed(String text, int at, String name) {
        int start = text.startsWith("</", at) ? at + 2 : at + 1;
        int end = start + name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && end < text.length()
                && !ReferenceSyntax.isLetterOrDigit(text.charAt(end));
    }

    /** Reads one tag with its angle brackets; nothing for a comment or anything else that is no tag. */
    static Optional<HtmlTag> read(String tag) {
        boolean closing = tag.startsWith("</");
        int at = closing ? 2 : 1;
        int end = tag.length() - 1;
        if (end < at
                || tag.charAt(0) != '<'
                || tag.charAt(end) != '>'
                || !ReferenceSyntax.isLetterOrDigit(tag.charAt(at))) {
            return Optional.empty();
        }
        boolean empty = !closing && tag.charAt(end - 1) == '/';
        if (empty) {
            end--;
        }
        int nameEnd = at;
        while (nameEnd < end && !isSpace(tag.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = tag.substring(at, nameEnd).toLowerCase(Locale.ROOT);
        return Optional.of(new HtmlTag(name, closing, empty, attributes(tag, nameEnd, end)));
    }

    private static Map<String, String> attributes(String tag, int start, int end) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = skipSpace(tag, start, end);
        while (at < end) {
            int nameStart = at;
            while (at < end && tag.charAt(at) != '=' && !isSpace(tag.charAt(at))) {
                at++;
            }
            String name = tag.substring(nameStart, at).toLowerCase(Locale.ROOT);
            at = skipSpace(tag, at, end);
            String value = "";
            if (at < end && tag.charAt(at) == '=') {
                at = skipSpace(tag, at + 1, end);
                int valueEnd = valueEnd(tag, at, end);
                boolean quoted = at < end && (tag.charAt(at) == '"' || tag.charAt(at) == '\'');
                value = quoted ? tag.substring(at + 1, Math.max(at + 1, valueEnd - 1)) : tag.substring(at, valueEnd);
                at = valueEnd;
            }
            attributes.putIfAbsent(name, CharacterReferences.replaced(value));
            at = skipSpace(tag, at, end);
        }
        return attributes;
    }

    private static int valueEnd(String tag, int start, int end) {
        int at = start;
        if (at < end && (tag.charAt(at) == '"' || tag.charAt(at) == '\'')) {
            int close = tag.indexOf(tag.charAt(at), at + 1);
            return close < 0 || close >= end ? end : close + 1;
        }
        while (at < end && !isSpace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpace(String tag, int start, int end) {
        int at = start;
        while (at < end && isSpace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
