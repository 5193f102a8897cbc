package io.github.reportassembly.layout.table;

/**
 * The measures of a table, in thousandths of a point.
 *
 * @param start from the start of the frame to the table
 * @param widths of the columns, with padding
 * @param side padding beside the content of cells
 * @param above padding above the content
 * @param below padding below it
 * @param leading of the table's text
 */
public record TableForm(int start, int[] widths, CellPadding side, int above, int below, int leading) {
    public int width() {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    /** Where a column starts, from the start of the frame; that after the last ends the table. */
    public int left(int column) {
        int x = start;
        for (int i = 0; i < column; i++) {
            x += widths[i];
        }
        return x;
    }

    /** Where a cell's content starts. */
    public int contentStart(GridCell cell) {
        return left(cell.column()) + side.start(cell.column());
    }

    /** How wide a cell's content may be. */
    public int contentWidth(GridCell cell) {
        int end = left(cell.columnEnd()) - side.end(cell.columnEnd() - 1, widths.length);
        return Math.max(1, end - contentStart(cell));
    }
}
