package io.github.reportassembly.layout.table;

/**
 * Space beside the content of cells, in thousandths of a point.
 *
 * @param inner on each side of the edge between two columns
 * @param outer at the table's own edges
 */
public record CellPadding(int inner, int outer) {
    /** At the start edge of a cell that begins in this column. */
    public int start(int column) {
        return column == 0 ? outer : inner;
    }

    /** At the end edge of a cell that ends with this column. */
    public int end(int column, int columnCount) {
        return column == columnCount - 1 ? outer : inner;
    }

    int of(GridCell cell, int columnCount) {
        return start(cell.column()) + end(cell.columnEnd() - 1, columnCount);
    }
}
