package io.github.reportassembly.merge;

import io.github.reportassembly.language.QuotationMarks;

/**
 * Straight quotation marks of one flow of text, turned into those of the language as the words pass. What cannot be told
 * (a mark after a digit, which may be feet or inches; a mark inside a word) stays as it is.
 */
final class QuoteFlow {
    private static final char APOSTROPHE = '\u2019';
    private static final char NARROW_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final QuotationMarks marks;
    private char before = ' ';
    private int doubles;
    private boolean inSingle;

    QuoteFlow(QuotationMarks marks) {
        this.marks = marks;
    }

    /** Something other than text stands here, such as code; to a mark behind it, it is a word. */
    void passOther() {
        before = 'x';
    }

    String convert(String text) {
        if (!concerns(text)) {
            before = text.isEmpty() ? before : text.charAt(text.length() - 1);
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            switch (c) {
                case '"' -> out.append(doubleMark(after, i + 1 == text.length()));
                case '\'' -> out.append(singleMark(text, i, after));
                case ' ' -> out.append(marks.spaced() ? space(text, i, after) : c);
                default -> out.append(c);
            }
            before = c;
        }
        return out.toString();
    }

    private boolean concerns(String text) {
        return text.indexOf('"') >= 0
                || text.indexOf('\'') >= 0
                || (marks.spaced() && (text.indexOf(' ') >= 0 && hasSpacedSign(text)));
    }

    private static boolean hasSpacedSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (";:!?\u00bb\u00ab".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String doubleMark(char after, boolean atEnd) {
        boolean canClose = doubles > 0 && before != ' ';
        boolean canOpen = opens(before) && (atEnd || after != ' ') && !(canClose && Character.isIdeographic(before));
        if (canOpen && !(canClose && !Character.isLetterOrDigit(after))) {
            doubles++;
            return marks.open();
        }
        if (canClose) {
            doubles--;
            return marks.close();
        }
        return "\"";
    }

    private String singleMark(String text, int at, char after) {
        boolean betweenWords = Character.isIdeographic(before);
        if (betweenWords && inSingle) {
            inSingle = false;
            return marks.innerClose();
        }
        if (Character.isLetterOrDigit(before) && !betweenWords) {
            if (Character.isLetter(after)) {
                return String.valueOf(APOSTROPHE);
            }
            if (inSingle) {
                inSingle = false;
                return marks.innerClose();
            }
            return Character.isDigit(before) ? "'" : String.valueOf(APOSTROPHE);
        }
        if (opens(before)) {
            if (Character.isLetter(after) && closesLater(text, at + 1)) {
                inSingle = true;
                return marks.innerOpen();
            }
            return Character.isLetterOrDigit(after) ? String.valueOf(APOSTROPHE) : "'";
        }
        if (inSingle) {
            inSingle = false;
            return marks.innerClose();
        }
        return "'";
    }

    /** Whether a mark follows that ends a word: else one at the start of a word is an apostrophe, as in 'tis. */
    private static boolean closesLater(String text, int from) {
        for (int i = text.indexOf('\'', from); i >= 0; i = text.indexOf('\'', i + 1)) {
            boolean endsWord = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (endsWord && text.charAt(i - 1) != ' ') {
                return true;
            }
        }
        return false;
    }

    /** French sets a space before these signs; where a writer typed one, no line may break at it. */
    private char space(String text, int at, char after) {
        if (before == '\u00ab' || after == '\u00bb' || after == ';' || after == '!' || after == '?') {
            return NARROW_SPACE;
        }
        boolean alone = at + 2 >= text.length() || text.charAt(at + 2) == ' ';
        return after == ':' && alone ? NO_BREAK_SPACE : ' ';
    }

    /** Whether a mark after this character stands before a word. */
    private static boolean opens(char c) {
        return Character.isWhitespace(c)
                || c == NO_BREAK_SPACE
                || c == NARROW_SPACE
                || "([{-/\u2013\u2014\u00ab\u201c\u2018\u201e\"'\uff08\u3002\uff0c\uff1a\u3001".indexOf(c) >= 0
                || Character.isIdeographic(c);
    }
}
