package io.github.reportassembly.document;

/** The marks of a list. */
public enum ListKind {
    BULLET,
    ORDERED
}
