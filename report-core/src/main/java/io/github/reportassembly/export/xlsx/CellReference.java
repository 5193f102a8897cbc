package io.github.reportassembly.export.xlsx;

/** The names of cells: A1 is the first. */
final class CellReference {
    private CellReference() {}

    static String column(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    static String of(int column, int row) {
        return column(column) + (row + 1);
    }

    static String range(int column, int row, int lastColumn, int lastRow) {
        return of(column, row) + ":" + of(lastColumn, lastRow);
    }

    /** The same with dollar signs, and the sheet's name before it. */
    static String absolute(String sheet, int column, int row, int lastColumn, int lastRow) {
        return "'" + sheet + "'!$" + column(column) + "$" + (row + 1) + ":$" + column(lastColumn) + "$" + (lastRow + 1);
    }
}
