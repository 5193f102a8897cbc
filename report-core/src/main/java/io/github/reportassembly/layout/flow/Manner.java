package io.github.reportassembly.layout.flow;

/** The manners of breaking text into lines. */
enum Manner {
    /** By the total fit, hyphenated sparingly. */
    TEXT,
    /** Balanced lines without hyphens: headings, captions, titles of items. */
    TITLE,
    /** As text, but never hyphenated: recommendations, notes. */
    PLAIN,
    /** Line by line in a narrow column. */
    CELL,
    /** As in a cell, but words that fit are whole. */
    HEAD
}
