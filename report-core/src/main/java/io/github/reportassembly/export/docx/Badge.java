package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.ItemKind;

/** The box with a number at the start edge; in Word a run with shading or a border, widened by no-break spaces. */
record Badge(ItemKind kind, String number) {
    private static final int WIDTH = 42_000;
    /** Widths in thousandths of an em, of the bold face of the text font. */
    private static final int SPACE = 260;

    private static final int FIGURE = 572;
    private static final int STOP = 286;
    private static final int LETTER = 640;
    private static final int SIZE = 14;
    private static final int SMALL_SIZE = 11;

    WordStyle style() {
        return switch (kind) {
            case RECOMMENDATION -> WordStyle.BADGE;
            case FINDING -> WordStyle.BADGE_OUTLINE;
            case SUGGESTION, WITHDRAWN -> WordStyle.BADGE_GREY;
        };
    }

    /**
     * The number with what widens it, kept from left to right: in text from right to left some programs would draw a box
     * around each part.
     */
    String text(boolean rightToLeft) {
        String box = padding() + number + padding();
        return rightToLeft ? "\u2066" + box + "\u2069" : box;
    }

    /** What stands on each side of the number, so that it is in the middle. */
    private String padding() {
        int size = kind == ItemKind.RECOMMENDATION ? SIZE : SMALL_SIZE;
        int width = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            width += c >= '0' && c <= '9' ? FIGURE : c == '.' ? STOP : LETTER;
        }
        int spaces = (WIDTH / size - width + SPACE) / (2 * SPACE);
        return "\u00A0".repeat(Math.max(1, spaces));
    }
}
