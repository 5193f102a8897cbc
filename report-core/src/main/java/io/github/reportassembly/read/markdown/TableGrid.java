package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits rows of spanning cells into a grid: a cell ends where one from above stands or where its part of the table ends,
 * and rows that are too short are filled up.
 */
final class TableGrid {
    /** The rows that are still covered from above, by column. */
    private final int[] covered;

    private TableGrid(int columns) {
        this.covered = new int[columns];
    }

    /** How many columns the rows of one part need. */
    static int columns(List<List<TableCell>> rows) {
        int most = 0;
        int[] covered = new int[16];
        for (List<TableCell> row : rows) {
            int column = 0;
            for (TableCell cell : row) {
                while (column < covered.length && covered[column] > 0) {
                    column++;
                }
                int end = column + cell.columnSpan();
                if (end > covered.length) {
                    covered = Arrays.copyOf(covered, 2 * end);
                }
                for (; column < end; column++) {
                    covered[column] = cell.rowSpan();
                }
                most = Math.max(most, end);
            }
            for (int i = 0; i < covered.length; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
        }
        return most;
    }

    /** The rows of one part of a table of so many columns. */
    static List<TableRow> fit(List<List<TableCell>> rows, int columns, RowKind kind) {
        TableGrid grid = new TableGrid(columns);
        List<TableRow> fitted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            fitted.add(new TableRow(kind, grid.row(rows.get(i), rows.size() - i)));
        }
        return fitted;
    }

    private List<TableCell> row(List<TableCell> cells, int rowsLeft) {
        List<TableCell> fitted = new ArrayList<>();
        int column = free(0);
        for (TableCell cell : cells) {
            if (column >= covered.length) {
                break;
            }
            int end = column;
            while (end < covered.length && end < column + cell.columnSpan() && covered[end] == 0) {
                end++;
            }
            int rows = Math.min(cell.rowSpan(), rowsLeft);
            Arrays.fill(covered, column, end, rows);
            fitted.add(new TableCell(cell.header(), end - column, rows, cell.blocks()));
            column = free(end);
        }
        for (; column < covered.length; column = free(column + 1)) {
            fitted.add(new TableCell(false, 1, 1, List.of()));
            covered[column] = 1;
        }
        for (int i = 0; i < covered.length; i++) {
            covered[i]--;
        }
        return fitted;
    }

    private int free(int from) {
        int column = from;
        while (column < covered.length && covered[column] > 0) {
            column++;
        }
        return column;
    }
}
