package io.github.reportassembly.page;

/** What a header cell names. */
public enum CellScope {
    COLUMN,
    ROW
}
