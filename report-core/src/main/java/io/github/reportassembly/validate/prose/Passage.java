package io.github.reportassembly.validate.prose;

import io.github.reportassembly.source.SourceSpan;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph, heading or cell as running text, cut into words, that knows where in the sources each word stands.
 * Anything but words, such as code or a reference, is one {@link #OBJECT}.
 */
final class Passage {
    /** Stands for what is no text. */
    static final char OBJECT = '\ufffc';

    /** Characters, with the space after it: passages of shorter words need more room than they begin with. */
    private static final int USUAL_WORD = 5;

    /** Where a passage stands. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        CELL
    }

    /**
     * A link in it.
     *
     * @param bare whether its words are its address
     */
    record LinkUse(int from, int to, boolean bare, SourceSpan span) {}

    private final Kind kind;
    private final String text;
    private final int[] segments;
    private final SourceSpan[] spans;
    private final List<LinkUse> links;
    private final WordTable words;
    private int[] from;
    private int[] to;

    /** Places of the words in the table. */
    private int[] forms;

    private int count;

    /** @param segments where in the text each stretch of source begins */
    Passage(Kind kind, String text, int[] segments, SourceSpan[] spans, List<LinkUse> links, WordTable words) {
        this.kind = kind;
        this.text = text;
        this.segments = segments;
        this.spans = spans;
        this.links = links;
        this.words = words;
        int room = text.length() / USUAL_WORD + 4;
        this.from = new int[room];
        this.to = new int[room];
        this.forms = new int[room];
        cut();
    }

    private void cut() {
        int at = 0;
        int length = text.length();
        while (at < length) {
            if (!isWord(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < length && (isWord(text.charAt(at)) || isInner(at))) {
                at++;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
                forms = Arrays.copyOf(forms, 2 * count);
            }
            from[count] = start;
            to[count] = at;
            forms[count++] = words.form(text, start, at);
        }
    }

    private static boolean isWord(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE
                || c == '\u00ad';
    }

    /** An apostrophe within a word. */
    private boolean isInner(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    List<LinkUse> links() {
        return links;
    }

    /** How many words it has. */
    int words() {
        return count;
    }

    int from(int word) {
        return from[word];
    }

    int to(int word) {
        return to[word];
    }

    int id(int word) {
        return words.id(forms[word]);
    }

    Shape shape(int word) {
        return words.shape(forms[word]);
    }

    /** The word as it is written. */
    String word(int word) {
        return text.substring(from[word], to[word]);
    }

    /** The character before an offset; a space at the beginning. */
    char before(int offset) {
        return offset == 0 ? ' ' : text.charAt(offset - 1);
    }

    /** The character at an offset; a space at the end. */
    char at(int offset) {
        return offset >= text.length() ? ' ' : text.charAt(offset);
    }

    /** Whether nothing but one space parts a word from the next. */
    boolean followsSpaced(int word) {
        return word + 1 < count && from[word + 1] == to[word] + 1 && text.charAt(to[word]) == ' ';
    }

    /** Whether a sentence begins with this word. */
    boolean beginsSentence(int word) {
        int i = from[word] - 1;
        while (i >= 0 && " \"'\u201c\u201d\u2018\u2019\u00ab([*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:\n\u2026\u2022".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == OBJECT;
    }

    SourceSpan span(int firstWord, int lastWord) {
        return spanOf(from[firstWord], to[lastWord]);
    }

    /** Where in the sources a stretch of the text stands. */
    SourceSpan spanOf(int start, int end) {
        SourceSpan first = place(start, Math.min(end, segmentEnd(start)));
        SourceSpan last = place(Math.max(start, segmentStart(end - 1)), end);
        return first.file().equals(last.file()) && last.end() >= first.start()
                ? first.file().span(first.start(), last.end())
                : first;
    }

    private int segment(int offset) {
        int found = Arrays.binarySearch(segments, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private int segmentStart(int offset) {
        return segments[segment(offset)];
    }

    private int segmentEnd(int offset) {
        int next = segment(offset) + 1;
        return next < segments.length ? segments[next] : text.length();
    }

    /** Escapes and indentation only make the source longer than the text: the words stand here or further on. */
    private SourceSpan place(int start, int end) {
        SourceSpan span = spans[segment(start)];
        String words = text.substring(start, end).strip();
        String source = span.file().text();
        int last = Math.min(span.end(), source.length()) - words.length();
        for (int at = span.start() + start - segmentStart(start); at <= last && !words.isEmpty(); at++) {
            if (source.startsWith(words, at)) {
                return span.file().span(at, at + words.length());
            }
        }
        return span;
    }
}
