package io.github.reportassembly.document;

/** How text stands in a column; start and end follow the direction of the script. */
public enum Alignment {
    START,
    CENTER,
    END,
    /** At the end, and the decimal points of numbers below each other, whatever stands around them. */
    DECIMAL
}
