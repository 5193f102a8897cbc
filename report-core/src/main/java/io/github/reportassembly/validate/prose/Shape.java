package io.github.reportassembly.validate.prose;

/** How a word is written. */
enum Shape {
    /** {@code word} */
    SMALL,
    /** {@code Word} */
    CAPITALISED,
    /** {@code WORD}, with the s of a plural perhaps */
    CAPITALS,
    /** {@code WordWord} */
    JOINED,
    /** Anything else, as with digits in it. */
    OTHER;

    static Shape of(String text, int from, int to) {
        int capitals = 0;
        boolean joined = false;
        boolean letters = true;
        boolean lastSmall = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean small = (c >= 'a' && c <= 'z') || (c >= 128 && Character.isLowerCase(c));
            boolean capital = !small && ((c >= 'A' && c <= 'Z') || (c >= 128 && Character.isUpperCase(c)));
            if (capital) {
                capitals++;
                joined |= lastSmall;
            } else if (!small) {
                letters &= c == '\'' || c == '\u2019' || (c >= 128 && Character.isLetter(c));
            }
            lastSmall = small;
        }
        if (capitals == 0) {
            return SMALL;
        }
        boolean first = Character.isUpperCase(text.charAt(from));
        if (first && capitals == 1 && to - from > 1) {
            return letters ? CAPITALISED : OTHER;
        }
        int plural = to - from > 3 && text.charAt(to - 1) == 's' ? 1 : 0;
        if (letters && capitals == to - from - plural) {
            return CAPITALS;
        }
        return first && joined && Character.isLowerCase(text.charAt(from + 1)) ? JOINED : OTHER;
    }
}
