package io.github.reportassembly.layout.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds codes and Latin phrases in text that runs to the left, such as {@code 2.0-rc1}, {@code RFC 4871} or {@code
 * 2026-07-01}. The Unicode algorithm (annex 9) turns their parts round or joins neighbours to one; each is meant to keep
 * its own order, as if it stood in an isolate.
 */
public final class ForeignPhrases {
    /** Marks within a word or a number; at its end they belong to the sentence. */
    private static final String JOINING = "._-:/@+#&=?~'\u2010\u2011";

    private static final String LIST_MARKS = "\u060C\u061B";
    private static final char NEUTRAL = '\uFFFC';

    /** Characters from {@code start} to before {@code end}. */
    public record Phrase(int start, int end) {}

    private final String text;
    private int letters;
    private int digits;
    private int hyphens;

    private ForeignPhrases(String text) {
        this.text = text;
    }

    /** The phrases that need an isolate, in order. */
    public static List<Phrase> of(String text) {
        ForeignPhrases phrases = new ForeignPhrases(text);
        List<Phrase> found = new ArrayList<>(0);
        for (int at = 0; at < text.length(); ) {
            if (isWordStart(text, at)) {
                int end = phrases.phraseEnd(at);
                if (phrases.needsIsolation(at, end)) {
                    found.add(new Phrase(at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** The text with each phrase as neutral as an isolate is to what stands around it. */
    static String neutralized(String text, List<Phrase> phrases) {
        StringBuilder out = new StringBuilder(text);
        for (Phrase phrase : phrases) {
            for (int i = phrase.start(); i < phrase.end(); i++) {
                out.setCharAt(i, NEUTRAL);
            }
        }
        return out.toString();
    }

    private static boolean isWordStart(String text, int at) {
        return isLatinOrDigit(text.charAt(at)) && (at == 0 || !isLatinOrDigit(text.charAt(at - 1)));
    }

    /** The end of the word that begins here, and of the Latin words and numbers after it if it is a Latin word. */
    private int phraseEnd(int start) {
        letters = 0;
        digits = 0;
        hyphens = 0;
        int end = wordEnd(start);
        while (letters > 0
                && end + 1 < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')
                && isLatinOrDigit(text.charAt(end + 1))) {
            end = wordEnd(end + 1);
        }
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLatinOrDigit(c)) {
                letters += c > '9' ? 1 : 0;
                digits += c <= '9' ? 1 : 0;
                end = i + 1;
            } else if (JOINING.indexOf(c) >= 0) {
                hyphens += c == '-' ? 1 : 0;
            } else {
                break;
            }
        }
        return end;
    }

    /** Two numbers with one hyphen are a range, which is read in the direction of the text. */
    private boolean needsIsolation(int start, int end) {
        boolean code = digits > 0 && (letters > 0 || hyphens > 1);
        return code || (letters > 0 && (isListMark(before(start)) || isListMark(end)));
    }

    private int before(int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at;
    }

    private boolean isListMark(int at) {
        return at >= 0 && at < text.length() && LIST_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLatinOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c < 0x250 && Character.isLetter(c));
    }
}
