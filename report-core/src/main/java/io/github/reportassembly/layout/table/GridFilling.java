package io.github.reportassembly.layout.table;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Puts the cells of a table in their places, row by row. */
final class GridFilling {
    private static final TableCell EMPTY = new TableCell(false, 1, 1, List.of());

    private final Table table;
    private final List<List<GridCell>> cells = new ArrayList<>();
    /** For each column, the first row that no cell from above reaches into. */
    private final List<Integer> freeFrom = new ArrayList<>();

    GridFilling(Table table) {
        this.table = table;
        for (int i = 0; i < table.columns().size(); i++) {
            freeFrom.add(0);
        }
    }

    TableGrid grid() {
        List<TableRow> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        int head = table.head().size();
        for (int row = 0; row < rows.size(); row++) {
            fill(row, rows.get(row), row < head ? head : rows.size());
        }
        fillGaps();
        return new TableGrid(columns(), rows, head, cells);
    }

    private void fill(int row, TableRow source, int end) {
        List<GridCell> placed = new ArrayList<>();
        int declared = table.columns().size();
        boolean alone = source.kind() == RowKind.GROUP && source.cells().size() == 1;
        int column = 0;
        for (TableCell cell : source.cells()) {
            while (column < freeFrom.size() && freeFrom.get(column) > row) {
                column++;
            }
            int columnSpan = columnSpan(row, column, alone ? declared : cell.columnSpan());
            int rowSpan = Math.min(cell.rowSpan(), end - row);
            placed.add(new GridCell(row, column, rowSpan, columnSpan, cell));
            for (int i = column; i < column + columnSpan; i++) {
                if (i == freeFrom.size()) {
                    freeFrom.add(0);
                }
                freeFrom.set(i, row + rowSpan);
            }
            column += columnSpan;
        }
        cells.add(placed);
    }

    /** Columns that are free side by side, as many as wanted if there are; one more at the end if there is none. */
    private int columnSpan(int row, int column, int wanted) {
        int span = 1;
        while (span < wanted && column + span < freeFrom.size() && freeFrom.get(column + span) <= row) {
            span++;
        }
        return span;
    }

    private void fillGaps() {
        int[] coveredTo = new int[freeFrom.size()];
        for (int row = 0; row < cells.size(); row++) {
            List<GridCell> all = cells.get(row);
            for (GridCell cell : all) {
                Arrays.fill(coveredTo, cell.column(), cell.columnEnd(), cell.rowEnd());
            }
            for (int i = 0; i < coveredTo.length; i++) {
                if (coveredTo[i] <= row) {
                    all.add(new GridCell(row, i, 1, 1, EMPTY));
                }
            }
            all.sort(Comparator.comparingInt(GridCell::column));
        }
    }

    private List<TableColumn> columns() {
        List<TableColumn> columns = new ArrayList<>(table.columns());
        while (columns.size() < freeFrom.size()) {
            columns.add(new TableColumn(Alignment.START, OptionalInt.empty()));
        }
        return columns;
    }
}
