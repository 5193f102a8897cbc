package io.github.reportassembly.layout.table;

import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The rows of a table below its head. */
final class TableBody {
    /** Rows that a cell joins are kept together up to this height. */
    private static final int MOST_JOINED = 270_000;
    /** A group row stays with so many of the rows it names. */
    private static final int ROWS_AFTER_GROUP = 2;

    private final TableGrid grid;
    private final TableForm form;
    private final TableRules rules;
    private final RowCutter cutter;
    private final IdentityHashMap<GridCell, CellBox> boxes = new IdentityHashMap<>();
    private final List<CellTrack> open = new ArrayList<>();
    private final int[] heights;

    TableBody(TableGrid grid, TableForm form, TableRules rules, List<CellBox> cells) {
        this.grid = grid;
        this.form = form;
        this.rules = rules;
        this.cutter = new RowCutter(form);
        cells.forEach(box -> boxes.put(box.cell(), box));
        this.heights = RowHeights.of(grid, this::height);
    }

    private int height(GridCell cell) {
        CellBox box = boxes.get(cell);
        return box == null ? 0 : box.content().height() + form.above() + form.below();
    }

    /** The strips of the rows from {@code firstRow} on. */
    List<Strip> strips(int firstRow, Group group) {
        List<Strip> strips = new ArrayList<>();
        int held = 0;
        for (int row = firstRow; row < grid.rowCount(); row++) {
            Group own = group.inner(rules.row(row, row == firstRow));
            List<Strip> slices = new ArrayList<>(row(row, own));
            boolean names = grid.row(row).kind() == RowKind.GROUP;
            held = names ? ROWS_AFTER_GROUP : held - 1;
            boolean last = row + 1 == grid.rowCount();
            if (!last && (held > 0 || grid.row(row + 1).kind() == RowKind.TOTAL)) {
                int end = slices.size() - 1;
                Hold hold = names ? Hold.FIRM : Hold.WHOLE;
                slices.set(end, slices.get(end).withHold(slices.get(end).hold().or(hold)));
            } else if (!last && (row == firstRow || row + 2 == grid.rowCount())) {
                int end = slices.size() - 1;
                slices.set(end, slices.get(end).withHold(slices.get(end).hold().or(Hold.CLOSE)));
            }
            strips.addAll(slices);
        }
        return strips;
    }

    private List<Strip> row(int row, Group group) {
        int start = row;
        while (start > 0 && !grid.canPartBefore(start)) {
            start--;
        }
        int end = row + 1;
        while (end < grid.rowCount() && !grid.canPartBefore(end)) {
            end++;
        }
        List<CellTrack> beginning = new ArrayList<>();
        for (GridCell cell : grid.cells(row)) {
            beginning.add(new CellTrack(boxes.get(cell), form.above()));
        }
        if (end > start + 1 && height(start, end) <= MOST_JOINED) {
            Strip whole = cutter.whole(beginning, heights[row], group);
            return List.of(row + 1 == end ? whole.withHold(Hold.FREE) : whole);
        }
        open.addAll(beginning);
        List<Strip> slices = cutter.cut(row, open, heights[row], group);
        open.removeIf(track -> track.cell().rowEnd() <= row + 1);
        int height = slices.stream().mapToInt(Strip::height).sum();
        open.forEach(track -> track.enterNextRow(height, form.above()));
        return slices;
    }

    private int height(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += heights[i];
        }
        return sum;
    }
}
