package io.github.reportassembly.page;

/** The figures of page numbers. */
public enum PageNumberStyle {
    NONE,
    ROMAN,
    ARABIC
}
