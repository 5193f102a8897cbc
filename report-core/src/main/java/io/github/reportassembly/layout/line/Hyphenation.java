package io.github.reportassembly.layout.line;

/** How readily a paragraph hyphenates. */
public enum Hyphenation {
    NEVER,
    /** Only words that are wider than the measure: in heads of columns. */
    NEEDED,
    /** Only where a line would else end far from the edge. */
    SPARING,
    /** As needed, words of ten letters and more: in narrow columns. */
    NARROW
}
