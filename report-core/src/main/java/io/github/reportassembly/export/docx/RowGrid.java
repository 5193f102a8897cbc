package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds the columns of a table's cells, row by row, among those that reach in from above. */
final class RowGrid {
    /**
     * A stretch of columns of one row.
     *
     * @param cell empty where a cell from above goes on, or where the row ends early
     * @param continues whether a cell from above goes on
     */
    record Slot(int column, int span, Optional<TableCell> cell, boolean continues) {}

    private final int[] rowsLeft;
    private final int[] spans;

    RowGrid(int columns) {
        this.rowsLeft = new int[columns];
        this.spans = new int[columns];
    }

    List<Slot> place(TableRow row) {
        List<Slot> slots = new ArrayList<>();
        Iterator<TableCell> cells = row.cells().iterator();
        boolean alone = row.kind() == RowKind.GROUP && row.cells().size() == 1;
        int column = 0;
        while (column < rowsLeft.length) {
            if (rowsLeft[column] > 0) {
                slots.add(new Slot(column, spans[column], Optional.empty(), true));
                rowsLeft[column]--;
                column += spans[column];
            } else if (cells.hasNext()) {
                TableCell cell = cells.next();
                int span = free(column, alone ? rowsLeft.length : cell.columnSpan());
                slots.add(new Slot(column, span, Optional.of(cell), false));
                rowsLeft[column] = cell.rowSpan() - 1;
                spans[column] = span;
                column += span;
            } else {
                slots.add(new Slot(column, 1, Optional.empty(), false));
                column++;
            }
        }
        return slots;
    }

    private int free(int column, int wanted) {
        int span = 1;
        while (span < wanted && column + span < rowsLeft.length && rowsLeft[column + span] == 0) {
            span++;
        }
        return span;
    }
}
