package io.github.reportassembly.export.docx;

/**
 * About how wide words are in the text font, without reading it: what is laid out by Word itself needs no more. Widths
 * are thousandths of an em.
 */
final class TextWidth {
    private static final int EAST_ASIAN = 1000;
    private static final int OTHER = 600;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int FIRST_SURROGATE = 0xD800;
    /** Of the characters from space to tilde, in units of ten. */
    private static final byte[] REGULAR = widths(
            "26 26 40 65 57 83 73 22 30 30 55 57 26 32 26 37 57 57 57 57 57 57 57 57"
                    + " 57 57 26 26 57 57 57 43 90 63 65 63 73 56 52 73 74 28 27 61 52 90 75 78 60 78 62 55 55 73 60 92 58 56 57 33"
                    + " 37 33 57 44 28 56 61 48 61 56 34 54 61 25 25 53 25 93 61 60 61 61 41 48 36 61 50 78 52 50 47 38 55 38 57");

    private static final byte[] BOLD = widths(
            "26 29 47 65 57 90 75 27 34 34 55 57 29 32 29 41 57 57 57 57 57 57 57 57 57"
                    + " 57 29 29 57 57 57 48 90 69 67 64 74 56 55 72 77 33 33 66 57 94 81 80 63 80 66 55 58 76 65 97 67 62 58 33 41"
                    + " 33 57 41 36 60 63 51 63 59 39 57 66 31 31 62 31 98 66 62 63 63 45 50 43 66 57 86 58 57 49 39 55 39 57");

    private TextWidth() {}

    static int of(CharSequence text, boolean bold) {
        byte[] plain = bold ? BOLD : REGULAR;
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c - ' ' < plain.length) {
                width += plain[c - ' '] * 10;
            } else if (c == '\u00A0') {
                width += plain[0] * 10;
            } else {
                width += c >= FIRST_EAST_ASIAN && c < FIRST_SURROGATE ? EAST_ASIAN : OTHER;
            }
        }
        return width;
    }

    private static byte[] widths(String tens) {
        String[] each = tens.split(" ", -1);
        byte[] widths = new byte[each.length];
        for (int i = 0; i < each.length; i++) {
            widths[i] = Byte.parseByte(each[i]);
        }
        return widths;
    }
}
