package io.github.reportassembly.layout.table;

import java.util.function.ToIntFunction;

/** How high the rows of a table are. */
public final class RowHeights {
    private RowHeights() {}

    /**
     * The heights that the cells need. What a cell over several rows needs more than they have goes to its last row, so
     * that the rows above stay close together.
     *
     * @param height of a cell with its padding
     */
    public static int[] of(TableGrid grid, ToIntFunction<GridCell> height) {
        int[] heights = new int[grid.rowCount()];
        for (int row = 0; row < heights.length; row++) {
            for (GridCell cell : grid.cells(row)) {
                if (cell.rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], height.applyAsInt(cell));
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            for (GridCell cell : grid.cells(row)) {
                if (cell.rowSpan() > 1) {
                    int lack = height.applyAsInt(cell);
                    for (int i = row; i < cell.rowEnd(); i++) {
                        lack -= heights[i];
                    }
                    heights[cell.rowEnd() - 1] += Math.max(0, lack);
                }
            }
        }
        return heights;
    }
}
