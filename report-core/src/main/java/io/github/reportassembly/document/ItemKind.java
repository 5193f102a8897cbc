package io.github.reportassembly.document;

/** The kinds of numbered items. */
public enum ItemKind {
    RECOMMENDATION,
    SUGGESTION,
    FINDING,
    WITHDRAWN
}
