package io.github.reportassembly.layout.strip;

/** How firmly a strip holds on to the next one, in rising order. */
public enum Hold {
    /** A page may end here: between blocks. */
    FREE,
    /** Inside a paragraph or another text of many lines: nearly as good. */
    LINE,
    /** Between things that rather stand together: after the first item of a list, before the last row of a table. */
    CLOSE,
    /** A page ends here only where it must: inside findings and other things that should stay whole. */
    WHOLE,
    /** As with {@link #WHOLE}, and would rather break there: after first lines and before last lines. */
    FIRM,
    /** After a heading, which nothing should part from its text. */
    HEADING;

    public Hold or(Hold other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether a page may end here although it need not. */
    boolean allows() {
        return compareTo(WHOLE) < 0;
    }
}
