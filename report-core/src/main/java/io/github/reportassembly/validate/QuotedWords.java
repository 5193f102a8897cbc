package io.github.reportassembly.validate;

/**
 * Finds words in quotation marks in the sentence around a place. A term of one or two words in quotation marks is no
 * quotation.
 */
final class QuotedWords {
    private static final String OPENING = "\u201C\u201E\u00AB\u2039\u300C\u300E";
    private static final String CLOSING = "\u201D\u201C\u00BB\u203A\u300D\u300F";
    private static final String ENDS = ".!?\u3002\uFF01\uFF1F\u061F";
    private static final int WORDS = 3;
    private static final int IDEOGRAPHS = 6;

    private QuotedWords() {}

    /** Whether the sentence of a place quotes something. */
    static boolean in(CharSequence text, int place) {
        int from = begin(text, place);
        int to = end(text, place);
        int opened = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (opened >= 0 && closes(text.charAt(opened), c)) {
                if (isQuotation(text, opened + 1, i)) {
                    return true;
                }
                opened = -1;
            } else if (opened < 0 && (c == '"' || OPENING.indexOf(c) >= 0)) {
                opened = i;
            }
        }
        return false;
    }

    private static boolean closes(char opening, char c) {
        if (opening == '"') {
            return c == '"';
        }
        return CLOSING.charAt(OPENING.indexOf(opening)) == c || (opening == '\u201E' && c == '\u201D');
    }

    private static boolean isQuotation(CharSequence text, int from, int to) {
        int spaces = 0;
        for (int i = from; i < to; i++) {
            spaces += Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        boolean ideographic = from < to && Character.isIdeographic(Character.codePointAt(text, from));
        return spaces >= WORDS - 1 || (ideographic && to - from >= IDEOGRAPHS);
    }

    /** Where the sentence of a place begins: after the last one that ends before it and outside of quotation marks. */
    private static int begin(CharSequence text, int place) {
        int begin = 0;
        int depth = 0;
        for (int i = 0; i < place - 1 && i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c);
            boolean ended = depth == 0 && ENDS.indexOf(c) >= 0;
            if (ended && i + 1 < place && isGap(text, i + 1)) {
                begin = i + 1;
            }
        }
        return begin;
    }

    private static int end(CharSequence text, int place) {
        int depth = 0;
        for (int i = place; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = depth(depth, c);
            if (depth == 0 && ENDS.indexOf(c) >= 0 && isGap(text, i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isGap(CharSequence text, int at) {
        return at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isIdeographic(Character.codePointAt(text, at));
    }

    /** Straight marks open and close in turn. */
    private static int depth(int depth, char c) {
        if (c == '"') {
            return depth == 0 ? 1 : 0;
        }
        if (depth > 0 && CLOSING.indexOf(c) >= 0) {
            return 0;
        }
        return OPENING.indexOf(c) >= 0 ? 1 : depth;
    }
}
