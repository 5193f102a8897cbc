package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.layout.table.CellPadding;
import io.github.reportassembly.layout.table.ColumnWidths;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableGrid;
import io.github.reportassembly.source.SourceSpan;
import java.util.Map;

/**
 * Makes a table fit into the room that it has: long words are divided, then all is set smaller. What it has come to is
 * what the table is set in.
 */
final class TableFit {
    /** In per cent of the usual size, in falling order. */
    private static final int[] SIZES = {97, 94, 92, 88, 85, 82};
    /** A column of text narrower than this, its padding included, is a trial to read. */
    private static final int COMFORTABLE = 72_000;
    /** Tables of fewer columns are never turned or divided: one long word is all that makes them wide. */
    private static final int MANY_COLUMNS = 4;

    private final FlowComposer flow;
    private final TableComposer table;
    private final TableGrid grid;
    private final CellPadding padding;
    private final String language;
    private final SourceSpan span;
    private int percent = 100;
    private boolean divided;
    private DecimalPoints points;
    private ColumnWidths columns;

    TableFit(FlowComposer flow, TableComposer table, TableGrid grid, String language, SourceSpan span) {
        this.flow = flow;
        this.table = table;
        this.grid = grid;
        this.padding = table.padding();
        this.language = language;
        this.span = span;
    }

    /** How large its text is, in per cent of the usual. */
    int percent() {
        return percent;
    }

    /** How far from the end of its column the content of a cell ends. */
    int inset(GridCell cell) {
        if (points == null) {
            points = new DecimalPoints(flow, table, grid, language, span);
        }
        return points.inset(cell);
    }

    /** The insets that are not 0, by row and column. */
    Map<Integer, Integer> insets() {
        return points == null ? Map.of() : points.insets(grid.columnCount());
    }

    /** Measured once for each size. */
    ColumnWidths columns() {
        if (columns == null) {
            columns = ColumnWidths.measured(grid, this::width, padding);
        }
        return columns;
    }

    private ContentWidth width(GridCell cell) {
        ContentWidth content = new CellMeasure(flow, table.cell(cell), divided).of(table.content(cell));
        int inset = inset(cell);
        return inset == 0 ? content : content.widened(inset);
    }

    /** Whether words would have to be divided, or columns of text be very narrow, in so much room. */
    boolean isNarrow(int room) {
        return grid.columnCount() > 0 && Math.max(needed(), columns().wished(COMFORTABLE)) > room;
    }

    /** Whether a turned page would serve the table better than one with so much room. */
    boolean wantsTurnedPage(int room) {
        if (grid.columnCount() < MANY_COLUMNS || !isNarrow(room)) {
            return false;
        }
        TableFit other = new TableFit(flow, table, grid, language, span);
        other.divided = true;
        return other.isNarrow(room);
    }

    /** Divides words and sets the text smaller until the table fits; tells whether it now does. */
    boolean squeeze(int room) {
        if (grid.columnCount() == 0 || needed() <= room) {
            return true;
        }
        divided = true;
        columns = null;
        for (int i = 0; i < SIZES.length && needed() > room; i++) {
            set(SIZES[i]);
        }
        if (needed() <= room) {
            return true;
        }
        set(100);
        // A few words that are beyond help are no reason to divide the table.
        return grid.columnCount() < MANY_COLUMNS || columns().needed(room / MANY_COLUMNS) <= room;
    }

    private void set(int size) {
        percent = size;
        points = null;
        columns = null;
    }

    private long needed() {
        return columns().needed(Integer.MAX_VALUE);
    }
}
