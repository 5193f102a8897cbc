package io.github.reportassembly.merge;

import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.List;

/** Tries whether rows of cells, with those that reach into them from above, fill a number of columns. */
final class TableGrid {
    private final int[] below;

    TableGrid(int columns) {
        this.below = new int[columns];
    }

    boolean fits(List<TableRow> rows) {
        for (TableRow row : rows) {
            if (!fits(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(TableRow row) {
        int column = 0;
        for (TableCell cell : row.cells()) {
            while (column < below.length && below[column] > 0) {
                below[column++]--;
            }
            for (int i = 0; i < cell.columnSpan(); i++) {
                if (column == below.length || below[column] > 0) {
                    return false;
                }
                below[column++] = cell.rowSpan() - 1;
            }
        }
        while (column < below.length && below[column] > 0) {
            below[column++]--;
        }
        return column == below.length;
    }
}
