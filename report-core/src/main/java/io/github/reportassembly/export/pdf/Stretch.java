package io.github.reportassembly.export.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;

/** Marked content on a page that is painted without a break (ISO 32000-1, 14.7.4.2). */
final class Stretch {
    private final StructureNode owner;
    private final int page;
    private final int number;
    private final String actual;
    private final PdfIndirectReference span;
    private Stretch next;

    /**
     * @param page index of the page, from 0
     * @param number the MCID: the running number on the page, from 0
     * @param actual what the glyphs stand for, where they stand in another order than they are read; empty else
     * @param span the element that holds the stretch when it has an actual text; else null
     */
    Stretch(StructureNode owner, int page, int number, String actual, PdfIndirectReference span) {
        this.owner = owner;
        this.page = page;
        this.number = number;
        this.actual = actual;
        this.span = span;
    }

    StructureNode owner() {
        return owner;
    }

    int page() {
        return page;
    }

    int number() {
        return number;
    }

    String actual() {
        return actual;
    }

    PdfIndirectReference span() {
        return span;
    }

    /** The next stretch of the same content; null after the last. */
    Stretch next() {
        return next;
    }

    void setNext(Stretch after) {
        next = after;
    }
}
