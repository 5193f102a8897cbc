package io.github.reportassembly.export.docx;

import io.github.reportassembly.layout.line.ForeignPhrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides text into stretches of one direction. Word shows a run's neutral characters and figures in the direction that the
 * run has (ECMA-376 part 1, 17.3.2.30); other programs go by the Unicode algorithm (annex 9) alone, so that marks without
 * width stand where it would turn codes round or join neighbours to one. Isolates would say it in one character, but not
 * all versions of Word know them.
 */
final class DirectedText {
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>(4);

    private DirectedText(String text) {
        this.text = text;
    }

    /** Text of one direction. */
    record Stretch(String text, boolean rightToLeft) {}

    /** @param rightToLeft whether the paragraph runs from right to left */
    static List<Stretch> of(String text, boolean rightToLeft) {
        DirectedText directed = new DirectedText(text);
        if (rightToLeft) {
            directed.amongRightToLeft();
        } else if (DocumentLanguage.holdsRightToLeft(text)) {
            directed.amongLeftToRight();
        } else {
            return List.of(new Stretch(text, false));
        }
        return directed.stretches;
    }

    /** Codes, and phrases of two Latin words and more, have runs of their own. */
    private void amongRightToLeft() {
        List<ForeignPhrases.Phrase> isolated = ForeignPhrases.of(text);
        int from = 0;
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            while (next < isolated.size() && isolated.get(next).start() < at) {
                next++;
            }
            boolean isolate = next < isolated.size() && isolated.get(next).start() == at;
            int end = isolate ? isolated.get(next).end() : latinEnd(at);
            if (end > at) {
                rightToLeft(from, at);
                boolean figure = isDigit(text.charAt(at));
                stretches.add(new Stretch((figure ? LEFT_TO_RIGHT : "") + text.substring(at, end), false));
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        rightToLeft(from, text.length());
    }

    /** Where a stretch of Latin words that begins here ends; here if none does. */
    private int latinEnd(int start) {
        int end = start;
        for (int i = start; i < text.length() && !isRightToLeft(i); i++) {
            char c = text.charAt(i);
            boolean latin = Character.isLetter(c);
            if (latin || (end > start && isDigit(c))) {
                end = i + 1;
            } else if (end == start || !joins(c)) {
                break;
            }
        }
        return end;
    }

    private static boolean joins(char c) {
        return c == ' ' || c == '\u00A0' || c == '-' || c == '\'' || c == '\u2019' || c == '.' || c == '_' || c == '&';
    }

    /** Marks and figures by themselves would take the direction of the phrases beside them. */
    private void rightToLeft(int start, int end) {
        if (start < end) {
            String stretch = text.substring(start, end);
            boolean weak = !stretch.isBlank() && stretch.chars().noneMatch(DirectedText::isStrong);
            boolean alone = stretch.length() == text.length() && isNumber(stretch);
            stretches.add(new Stretch(weak && !alone ? RIGHT_TO_LEFT + stretch : stretch, true));
        }
    }

    /** Arabic commas and figures are not. */
    private static boolean isStrong(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isNumber(String stretch) {
        return stretch.chars().allMatch(c -> c == '.' || isDigit((char) c));
    }

    /** From the first to the last letter that runs to the left, as long as no other letter stands between. */
    private void amongLeftToRight() {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (isRightToLeft(at)) {
                int end = rightToLeftEnd(at);
                add(from, at);
                stretches.add(new Stretch(text.substring(at, end), true));
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        add(from, text.length());
    }

    private int rightToLeftEnd(int start) {
        int end = start + 1;
        for (int i = end; i < text.length(); i++) {
            if (isRightToLeft(i)) {
                end = i + 1;
            } else if (Character.isLetter(text.charAt(i))) {
                break;
            }
        }
        return end;
    }

    private void add(int start, int end) {
        if (start < end) {
            stretches.add(new Stretch(text.substring(start, end), false));
        }
    }

    private boolean isRightToLeft(int at) {
        return DocumentLanguage.isRightToLeft(text.charAt(at));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
