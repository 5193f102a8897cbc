package io.github.reportassembly.read.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines that begin with {@code :::}. */
final class FenceSyntax {
    private static final int SHORTEST = 3;

    private FenceSyntax() {}

    /** Whether colons enough for a fence stand at an index. */
    static boolean isFence(CharSequence line, int at) {
        return colonsEnd(line, at) - at >= SHORTEST;
    }

    /** Whether nothing but colons and space stand from an index on. */
    static boolean isClosing(CharSequence line, int at) {
        return isFence(line, at) && isBlank(line, colonsEnd(line, at));
    }

    /** What stands behind the colons, without space and colons at its end. */
    static String opening(CharSequence line, int at) {
        int end = line.length();
        while (end > at && (isSpace(line.charAt(end - 1)) || line.charAt(end - 1) == ':')) {
            end--;
        }
        int start = Math.min(colonsEnd(line, at), end);
        return line.subSequence(start, end).toString().strip();
    }

    /** Attributes in braces, or one word that stands for a class. */
    static Optional<Attributes> attributes(String opening) {
        if (opening.startsWith("{") && opening.endsWith("}")) {
            return AttributeSyntax.read(opening.substring(1, opening.length() - 1));
        }
        boolean word = !opening.isEmpty()
                && opening.chars().allMatch(c -> c == '-' || ReferenceSyntax.isLetterOrDigit((char) c));
        return word ? Optional.of(new Attributes(Optional.empty(), List.of(opening), Map.of())) : Optional.empty();
    }

    private static int colonsEnd(CharSequence line, int at) {
        int i = at;
        while (i < line.length() && line.charAt(i) == ':') {
            i++;
        }
        return i;
    }

    private static boolean isBlank(CharSequence line, int at) {
        for (int i = at; i < line.length(); i++) {
            if (!isSpace(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
