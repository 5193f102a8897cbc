package io.github.reportassembly.read.csv;

/** Where cells end and where their quotation marks go wrong, for the places of messages. */
final class QuotedCells {
    private QuotedCells() {}

    /** The index of the delimiter or line end behind the cell that begins at an index, or the text's length. */
    static int cellEnd(String text, int start, char delimiter) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at = quoteEnd(text, at);
        }
        while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** The index behind the mark that closes the one at an index; the text's length if none does. A doubled mark is one of the words. */
    private static int quoteEnd(String text, int open) {
        int at = open + 1;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            }
            at++;
        }
        return text.length();
    }

    /** Where the first cell begins whose quotation marks cannot be read; the text's length if all can. */
    static int mistake(String text, char delimiter) {
        int start = 0;
        while (start < text.length()) {
            if (text.charAt(start) == '"') {
                int end = quoteEnd(text, start);
                boolean closed = end > start + 1 && text.charAt(end - 1) == '"' && !isDoubled(text, start, end);
                boolean last = end == text.length() || text.charAt(end) == delimiter || text.charAt(end) == '\n';
                if (!closed || !last) {
                    return start;
                }
            }
            start = cellEnd(text, start, delimiter) + 1;
        }
        return text.length();
    }

    /** Whether a stretch that reaches to the text's end ends in a doubled mark, which closes nothing. */
    private static boolean isDoubled(String text, int start, int end) {
        if (end < text.length()) {
            return false;
        }
        int marks = 0;
        for (int at = end - 1; at > start && text.charAt(at) == '"'; at--) {
            marks++;
        }
        return marks % 2 == 0;
    }
}
