package io.github.reportassembly.document;

/** The forms of charts. */
public enum ChartKind {
    /** A bar for each category; with several series, bars side by side. */
    BAR,
    /** A bar for each category, divided by series. */
    STACKED_BAR,
    /** A line for each series over the categories. */
    LINE
}
