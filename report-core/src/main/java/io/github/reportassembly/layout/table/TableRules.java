package io.github.reportassembly.layout.table;

import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.layout.strip.Backdrop;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;

/** The lines of tables: between rows only, never vertical. They take no room of their own. */
final class TableRules {
    private static final int HEAVY = 1_000;
    private static final int FINE = 500;

    private final TableGrid grid;
    private final TableForm form;

    TableRules(TableGrid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
    }

    /** What stands behind a row: the line above it, unless the page or the head ends there, and a group's tint. */
    Backdrop row(int row, boolean first) {
        RowKind kind = grid.row(row).kind();
        return extent -> {
            List<PageItem> items = new ArrayList<>();
            if (kind == RowKind.GROUP) {
                items.add(new RectangleItem(
                        form.start(),
                        extent.top(),
                        form.width(),
                        extent.bottom() - extent.top(),
                        Palette.TINT,
                        Artifact.DECORATION));
            }
            if (extent.begins() && !extent.leads() && !first) {
                above(row, kind, extent.top(), items);
            }
            return items;
        };
    }

    private void above(int row, RowKind kind, int y, List<PageItem> items) {
        boolean strong = kind == RowKind.GROUP || kind == RowKind.TOTAL;
        Color color = strong ? Palette.NAVY : Palette.HAIR;
        for (int column = 0; column < grid.columnCount(); ) {
            int end = column;
            while (end < grid.columnCount() && !reachesFromAbove(row, end)) {
                end++;
            }
            if (end > column) {
                items.add(line(column, end, y, FINE, color));
            }
            column = end + 1;
        }
    }

    private boolean reachesFromAbove(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            for (GridCell cell : grid.cells(above)) {
                if (cell.column() <= column && column < cell.columnEnd() && cell.rowEnd() > row) {
                    return true;
                }
            }
            if (grid.canPartBefore(above)) {
                return false;
            }
        }
        return false;
    }

    PageItem top(int y) {
        return line(0, grid.columnCount(), y, HEAVY, Palette.NAVY);
    }

    /** Below the whole table. */
    PageItem bottom(int y) {
        return line(0, grid.columnCount(), y, HEAVY, Palette.NAVY);
    }

    PageItem underHead(int y) {
        return line(0, grid.columnCount(), y, FINE, Palette.NAVY);
    }

    PageItem underSpan(GridCell cell, int y) {
        return line(cell.column(), cell.columnEnd(), y, FINE, Palette.RULE);
    }

    private RectangleItem line(int from, int to, int y, int height, Color color) {
        int x = form.left(from);
        return new RectangleItem(x, y, form.left(to) - x, height, color, Artifact.DECORATION);
    }
}
