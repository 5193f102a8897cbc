package io.github.reportassembly.numbering;

import java.util.Locale;

/** How the numbers of one series are written: what stands before and after, and figures or letters. */
record NumberForm(String before, boolean letters, String after) {
    private static final int MOST_DIGITS = 9;

    static NumberForm figures(String before) {
        return new NumberForm(before, false, "");
    }

    String write(int number) {
        return before
                + (letters ? Letters.capitals(number).toLowerCase(Locale.ROOT) : Integer.toString(number))
                + after;
    }

    /** The place in the series of a printed number; 0 if it does not belong to the series. */
    int read(String printed) {
        if (printed.length() <= before.length() + after.length()
                || !printed.startsWith(before)
                || !printed.endsWith(after)) {
            return 0;
        }
        String middle = printed.substring(before.length(), printed.length() - after.length());
        return letters ? Letters.number(middle) : figures(middle, 0);
    }

    private static int figures(String text, int none) {
        if (text.length() > MOST_DIGITS) {
            return none;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return none;
            }
        }
        return Integer.parseInt(text, 10);
    }
}
