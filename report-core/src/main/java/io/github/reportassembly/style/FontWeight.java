package io.github.reportassembly.style;

/** The weights of the house style, in rising order. */
public enum FontWeight {
    REGULAR,
    SEMIBOLD,
    BOLD
}
