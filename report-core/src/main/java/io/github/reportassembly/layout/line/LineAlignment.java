package io.github.reportassembly.layout.line;

/** How lines stand in the measure. */
public enum LineAlignment {
    START,
    JUSTIFIED,
    CENTER,
    END
}
