package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The head of a table in one piece, its cells aligned at the foot. */
final class TableHead {
    private final TableGrid grid;
    private final TableForm form;
    private final TableRules rules;

    TableHead(TableGrid grid, TableForm form, TableRules rules) {
        this.grid = grid;
        this.form = form;
        this.rules = rules;
    }

    /** The strip; without height for a table that has no head. */
    Strip strip(List<CellBox> boxes) {
        IdentityHashMap<GridCell, CellBox> byCell = new IdentityHashMap<>();
        boxes.forEach(box -> byCell.put(box.cell(), box));
        int[] heights = RowHeights.of(
                grid,
                cell -> byCell.containsKey(cell)
                        ? byCell.get(cell).content().height() + form.above() + form.below()
                        : 0);
        List<PageItem> items = new ArrayList<>();
        StripMarks marks = StripMarks.NONE;
        items.add(rules.top(0));
        int y = 0;
        for (int row = 0; row < grid.headRowCount(); row++) {
            for (GridCell cell : grid.cells(row)) {
                CellBox box = byCell.get(cell);
                int bottom = y + sum(heights, row, cell.rowEnd());
                int top = bottom - form.below() - box.content().height();
                items.addAll(box.content().items(0, box.content().size(), top));
                for (int i = 0; i < box.content().size(); i++) {
                    marks = marks.and(box.content().strip(i).marks());
                }
                if (cell.columnSpan() > 1 && cell.rowEnd() < grid.headRowCount()) {
                    items.add(rules.underSpan(cell, bottom));
                }
            }
            y += heights[row];
        }
        if (y > 0) {
            items.add(rules.underHead(y));
        }
        return Strip.of(y, items).withMarks(marks).withHold(Hold.HEADING);
    }

    private static int sum(int[] heights, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
