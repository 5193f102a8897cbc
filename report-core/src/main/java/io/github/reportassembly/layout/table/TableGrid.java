package io.github.reportassembly.layout.table;

import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import java.util.List;

/** The rows and columns of a table, each place of which belongs to exactly one cell. */
public final class TableGrid {
    private final List<TableColumn> columns;
    private final List<TableRow> rows;
    private final int headRows;
    private final List<List<GridCell>> cells;
    private final boolean[] parts;

    TableGrid(List<TableColumn> columns, List<TableRow> rows, int headRows, List<List<GridCell>> cells) {
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.headRows = headRows;
        this.cells = cells.stream().map(List::copyOf).toList();
        this.parts = parts();
    }

    private boolean[] parts() {
        boolean[] found = new boolean[rows.size()];
        int reached = 0;
        for (int row = 0; row < found.length; row++) {
            found[row] = reached <= row;
            for (GridCell cell : cells.get(row)) {
                reached = Math.max(reached, cell.rowEnd());
            }
        }
        return found;
    }

    /**
     * Finds each cell's place. A cell moves on to the next free place where one from above is in its way; spans end with
     * the head, the body and the last column; a row with too few cells gets empty ones, a row with too many adds columns;
     * the only cell of a group row takes all columns.
     */
    public static TableGrid of(Table table) {
        return new GridFilling(table).grid();
    }

    public int columnCount() {
        return columns.size();
    }

    public TableColumn column(int column) {
        return columns.get(column);
    }

    /** Number of all rows; the head comes first. */
    public int rowCount() {
        return rows.size();
    }

    public int headRowCount() {
        return headRows;
    }

    public TableRow row(int row) {
        return rows.get(row);
    }

    /** The cells that begin in a row, from the start edge. */
    public List<GridCell> cells(int row) {
        return cells.get(row);
    }

    /** Whether no cell reaches from above over the upper edge of a row. */
    public boolean canPartBefore(int row) {
        return parts[row];
    }
}
