package io.github.reportassembly.layout.strip;

/** How firmly a strip holds on to the next one, in rising order. A page ends after the freest strip that it can. */
public enum Hold {
    /** A page may end here. */
    FREE,
    /** A page ends here only where it must: inside rows, findings and other things that should stay whole. */
    WHOLE,
    /** As with {@link #WHOLE}, and would rather break there: after headings, first lines and before last lines. */
    FIRM;

    public Hold or(Hold other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
