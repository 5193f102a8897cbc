package io.github.reportassembly.export.xlsx;

/** How a cell looks. */
public enum CellLook {
    /** As the program has it. */
    PLAIN,
    /** The title above a table. */
    TITLE,
    /** What stands under the title; runs over the cells beside it. */
    NOTE,
    /** Of a column, in the row that stays in sight. */
    HEAD,
    /** Wrapped words, at the top of the cell. */
    BODY,
    /** The same in bold, such as a number that is cited. */
    STRONG,
    /** To be filled in. */
    INPUT,
    /** The name of what is filled in beside it. */
    LABEL
}
