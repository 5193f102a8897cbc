package io.github.reportassembly.document;

/** What a row is for. */
public enum RowKind {
    HEAD,
    BODY,
    /** Names the rows that follow. */
    GROUP,
    TOTAL
}
