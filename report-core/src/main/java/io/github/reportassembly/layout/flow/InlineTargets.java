package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Footnote;

/** What the inlines of a paragraph need from the flow around them. */
interface InlineTargets {
    /** Takes a footnote, whose element becomes part of the element that is open. */
    void note(Footnote note);

    /** The printed page number of a label; empty while it is not known. */
    String page(String label);

    /** The destination of a footnote. */
    static String notePlace(String key) {
        return "note:" + key;
    }
}
