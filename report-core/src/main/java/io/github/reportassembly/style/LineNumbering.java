package io.github.reportassembly.style;

/** How the lines of text are numbered where they are. */
public enum LineNumbering {
    /** From 1 on each page. */
    BY_PAGE,
    /** From the first line of the body to the last. */
    RUNNING_ON
}
