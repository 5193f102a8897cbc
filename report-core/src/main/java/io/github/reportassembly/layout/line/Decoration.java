package io.github.reportassembly.layout.line;

/** Lines drawn with text. */
public enum Decoration {
    NONE,
    UNDERLINE,
    DOTTED_UNDERLINE,
    STRIKETHROUGH,
    HIGHLIGHT
}
