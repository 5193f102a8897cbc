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
