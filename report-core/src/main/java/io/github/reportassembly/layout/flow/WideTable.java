package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides a table that is far too wide into tables of fewer columns below each other. Each begins with the first column
 * again, so that its rows have names, as long as that holds plain words and leaves room for others.
 */
final class WideTable {
    private final Table table;
    private final TableGrid grid;
    private final long[] least;
    private final int available;
    private final boolean repeats;

    /** @param least the width that each column needs, with padding */
    WideTable(Table table, TableGrid grid, long[] least, int available) {
        this.table = table;
        this.grid = grid;
        this.least = least;
        this.available = available;
        this.repeats = least[0] * 3 <= available && firstColumnIsPlain();
    }

    private boolean firstColumnIsPlain() {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (GridCell cell : grid.cells(row)) {
                if (cell.column() == 0 && !isPlain(cell.cell().blocks())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Words without footnotes, anchors or anything else that may stand once only. */
    private static boolean isPlain(List<Block> blocks) {
        for (Block block : blocks) {
            if (!(block instanceof Paragraph paragraph) || !isPlainText(paragraph.content())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainText(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean plain = inline instanceof Text
                    || inline instanceof Code
                    || (inline instanceof Strong strong && isPlainText(strong.content()))
                    || (inline instanceof Emphasis emphasis && isPlainText(emphasis.content()));
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The tables in order, as few as can be and about equally wide; the first has the caption, the last the source. */
    List<Table> parts() {
        int count = starts(available).size();
        int low = 1;
        int high = available;
        while (low < high) {
            int limit = (low + high) >>> 1;
            if (starts(limit).size() <= count) {
                high = limit;
            } else {
                low = limit + 1;
            }
        }
        List<Integer> starts = starts(high);
        List<Table> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : least.length;
            parts.add(part(starts.get(i), to, i));
        }
        return parts;
    }

    /** The first columns of tables that are no wider than a limit, as far as that can be. */
    private List<Integer> starts(int limit) {
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (from < least.length) {
            starts.add(from);
            long width = repeats && from > 0 ? least[0] : 0;
            int to = from;
            while (to < least.length && (to == from || width + least[to] <= limit)) {
                width += least[to++];
            }
            from = to;
        }
        return starts;
    }

    private Table part(int from, int to, int index) {
        boolean first = index == 0;
        Origin origin = first
                ? table.origin()
                : new Origin(
                        table.origin().id() + "/" + (index + 1), table.origin().span());
        List<TableColumn> columns = new ArrayList<>();
        if (repeats && !first) {
            columns.add(grid.column(0));
        }
        for (int i = from; i < to; i++) {
            columns.add(grid.column(i));
        }
        return new Table(
                origin,
                first ? table.label() : Optional.empty(),
                first ? table.caption() : List.of(),
                columns,
                rows(0, grid.headRowCount(), from, to),
                rows(grid.headRowCount(), grid.rowCount(), from, to),
                table.wide(),
                table.dense(),
                to == least.length ? table.source() : List.of());
    }

    private List<TableRow> rows(int firstRow, int endRow, int from, int to) {
        List<TableRow> rows = new ArrayList<>();
        for (int row = firstRow; row < endRow; row++) {
            List<TableCell> cells = new ArrayList<>();
            for (GridCell cell : grid.cells(row)) {
                if (cell.column() == 0 && from > 0 && repeats) {
                    cells.add(new TableCell(
                            cell.cell().header(), 1, cell.rowSpan(), cell.cell().blocks()));
                }
                if (cell.column() < to && cell.columnEnd() > from) {
                    cells.add(clipped(cell, from, to));
                }
            }
            rows.add(new TableRow(grid.row(row).kind(), cells));
        }
        return rows;
    }

    /** What reaches in from the table before is empty there, unless it may stand again. */
    private static TableCell clipped(GridCell cell, int from, int to) {
        int span = Math.min(cell.columnEnd(), to) - Math.max(cell.column(), from);
        boolean whole = cell.column() >= from || isPlain(cell.cell().blocks());
        List<Block> blocks = whole ? cell.cell().blocks() : List.of();
        return new TableCell(cell.cell().header(), span, cell.rowSpan(), blocks);
    }
}
