package io.github.reportassembly.layout.line;

/** Where a run may be broken. */
public enum BreakRule {
    /** At spaces, after hyphens and dashes, and at hyphenation points where the paragraph allows it. */
    TEXT,
    /** As an address: also after slashes and before dots; never with a hyphen. */
    ADDRESS,
    /** Nowhere. */
    NONE
}
