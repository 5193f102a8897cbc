package io.github.reportassembly.page;

/**
 * The printed number of a page.
 *
 * @param value counts from 1; 0 for a page that has no number
 */
public record PageNumber(PageNumberStyle style, int value) {
    /** The number as printed: {@code iv}, {@code 12}; empty for a page without one. */
    public String printed() {
        return switch (style) {
            case NONE -> "";
            case ROMAN -> roman(value);
            case ARABIC -> Integer.toString(value);
        };
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] figures = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(figures[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
