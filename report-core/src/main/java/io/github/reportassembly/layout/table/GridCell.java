package io.github.reportassembly.layout.table;

import io.github.reportassembly.document.TableCell;

/**
 * A cell at its place in a grid. Rows count from the first head row, columns from the start edge, both from 0; the spans
 * stay inside the grid.
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, TableCell cell) {
    /** The first row after the cell. */
    public int rowEnd() {
        return row + rowSpan;
    }

    /** The first column after the cell. */
    public int columnEnd() {
        return column + columnSpan;
    }
}
