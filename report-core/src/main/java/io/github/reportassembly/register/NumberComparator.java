package io.github.reportassembly.register;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders printed numbers as people do: 2 before 10, 7 before 7.1, 7(b) after 7(a), F2.1 before S1. */
final class NumberComparator implements Comparator<String> {
    private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String first, String second) {
        Matcher left = PIECE.matcher(first);
        Matcher right = PIECE.matcher(second);
        while (true) {
            boolean more = left.find();
            boolean other = right.find();
            if (!more || !other) {
                return Boolean.compare(more, other);
            }
            int order = piece(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int piece(String first, String second) {
        boolean number = isDigit(first);
        if (number != isDigit(second)) {
            // Plain numbers are recommendations; they come before findings and suggestions.
            return number ? -1 : 1;
        }
        return number ? new BigInteger(first).compareTo(new BigInteger(second)) : first.compareTo(second);
    }

    private static boolean isDigit(String piece) {
        char c = piece.charAt(0);
        return c >= '0' && c <= '9';
    }
}
