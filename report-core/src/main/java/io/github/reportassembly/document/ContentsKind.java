package io.github.reportassembly.document;

/** What a list of contents lists. */
public enum ContentsKind {
    SECTIONS,
    TABLES,
    FIGURES,
    RECOMMENDATIONS
}
