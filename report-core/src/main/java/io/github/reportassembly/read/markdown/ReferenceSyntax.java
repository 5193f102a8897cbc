package io.github.reportassembly.read.markdown;

import java.util.List;
import java.util.Optional;

/** The characters of references: {@code @rec-escrow-tests.restore@draft-1}. */
final class ReferenceSyntax {
    /** The first words of ids. */
    static final List<String> PREFIXES =
            List.of("ask", "fig", "fnd", "min", "pri", "rec", "rfi", "sec", "src", "tbl", "term");

    /** Longest id that is allowed. */
    static final int LONGEST = 60;

    private ReferenceSyntax() {}

    /** The reference that begins with the {@code @} at an index; nothing if there is none. */
    static Optional<FoundReference> find(CharSequence text, int at) {
        int start = at + 1;
        int end = id(text, start);
        if (end == start || !PREFIXES.contains(firstWord(text, start, end)) || isName(text, end)) {
            return Optional.empty();
        }
        if (text.subSequence(start, end).toString().startsWith("rec-") && is(text, end, '.')) {
            int part = id(text, end + 1);
            if (part > end + 1 && !isName(text, part)) {
                end = part;
            }
        }
        String id = text.subSequence(start, end).toString();
        if (is(text, end, '@')) {
            int release = release(text, end + 1);
            if (release > end + 1) {
                String version = text.subSequence(end + 1, release).toString();
                return Optional.of(new FoundReference(id, Optional.of(version), release));
            }
        }
        return Optional.of(new FoundReference(id, Optional.empty(), end));
    }

    /** Whether a whole text is an id: {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 60 characters. */
    static boolean isId(CharSequence text) {
        return text.length() > 0 && text.length() <= LONGEST && id(text, 0) == text.length();
    }

    /** The letters before the first hyphen of an id that begins at an index; empty if no hyphen and name follow. */
    static String firstWord(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && isLatinLetter(text.charAt(i))) {
            i++;
        }
        boolean named = i > start && i + 1 < end && text.charAt(i) == '-' && isLetterOrDigit(text.charAt(i + 1));
        return named ? text.subSequence(start, i).toString() : "";
    }

    /** The end of the stretch of letters, digits, hyphens and low lines at an index. */
    static int nameEnd(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && (isLetterOrDigit(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int id(CharSequence text, int start) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (word) {
                end = i + 1;
            } else if (c != '-' || i == start || text.charAt(i - 1) == '-') {
                break;
            }
            i++;
        }
        return end;
    }

    private static int release(CharSequence text, int start) {
        int i = start;
        int end = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                end = i + 1;
            } else if (i == start || ".-_+".indexOf(c) < 0) {
                break;
            }
            i++;
        }
        return end;
    }

    /** A letter of another script may follow an id at once, as where words are not spaced. */
    private static boolean isName(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == '_' || isLatin(text.charAt(at)));
    }

    static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static boolean isLatinLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isLetterOrDigit(char c) {
        return isLatinLetter(c) || (c >= '0' && c <= '9');
    }
}
