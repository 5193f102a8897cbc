package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.line.ContentWidth;
import java.util.Arrays;
import java.util.function.Function;

/** How wide the columns of a table are. Widths hold the padding of the cells. */
public final class ColumnWidths {
    private final TableGrid grid;
    private final CellPadding padding;
    private final long[] least;
    private final long[] most;
    private final ColumnBalance balance;

    private ColumnWidths(TableGrid grid, CellPadding padding) {
        this.grid = grid;
        this.padding = padding;
        this.least = new long[grid.columnCount()];
        this.most = new long[grid.columnCount()];
        this.balance = new ColumnBalance(grid.rowCount(), grid.columnCount());
    }

    /**
     * Widths whose sum is {@code available} exactly. Given widths are kept if there is room for them. The other columns
     * share the rest: what is short gets all it wants, what is long divides what is left so that the table comes out as
     * low as can be, and no column is narrower than its widest word as long as that can be.
     *
     * @param content how wide the content of a cell can be, without padding
     */
    public static int[] of(
            TableGrid grid, Function<GridCell, ContentWidth> content, int available, CellPadding padding) {
        if (grid.columnCount() == 0) {
            return new int[0];
        }
        return measured(grid, content, padding).shared(available);
    }

    /**
     * Measures the columns of a table that has some.
     *
     * @param content how wide the content of a cell can be, without padding
     */
    public static ColumnWidths measured(TableGrid grid, Function<GridCell, ContentWidth> content, CellPadding padding) {
        ColumnWidths widths = new ColumnWidths(grid, padding);
        widths.measure(content, false);
        widths.measure(content, true);
        return widths;
    }

    /** What each column needs so that no word is divided, with padding. */
    public long[] least() {
        return least.clone();
    }

    /** What all columns need together so that no word is divided; a column counts no more than {@code most}. */
    public long needed(long most) {
        long sum = 0;
        for (int i = 0; i < least.length; i++) {
            sum += Math.min(most, grid.column(i).width().orElse((int) Math.min(Integer.MAX_VALUE, least[i])));
        }
        return sum;
    }

    /** What all columns need together so that those with much text are at least so wide. */
    public long wished(int comfortable) {
        long sum = 0;
        for (int i = 0; i < least.length; i++) {
            long wish = Math.max(least[i], Math.min(most[i], comfortable));
            sum += grid.column(i).width().isPresent() ? grid.column(i).width().getAsInt() : wish;
        }
        return sum;
    }

    private void measure(Function<GridCell, ContentWidth> content, boolean spanning) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (GridCell cell : grid.cells(row)) {
                if (cell.columnSpan() > 1 == spanning) {
                    ContentWidth width = content.apply(cell);
                    int beside = padding.of(cell, grid.columnCount());
                    widen(least, cell, (long) width.least() + beside);
                    widen(most, cell, (long) width.most() + beside);
                    if (!spanning) {
                        balance.add(cell, width.length(), width.least(), beside);
                    }
                }
            }
        }
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(most[i], least[i]);
        }
    }

    /** Adds what a cell needs more than its columns have to those whose width is not given, in equal parts. */
    private void widen(long[] widths, GridCell cell, long needed) {
        long lack = needed;
        int free = 0;
        for (int i = cell.column(); i < cell.columnEnd(); i++) {
            lack -= grid.column(i).width().isPresent() ? grid.column(i).width().getAsInt() : widths[i];
            free += grid.column(i).width().isPresent() ? 0 : 1;
        }
        for (int i = cell.column(); i < cell.columnEnd() && lack > 0 && free > 0; i++) {
            if (grid.column(i).width().isEmpty()) {
                long part = lack / free--;
                widths[i] += part;
                lack -= part;
            }
        }
    }

    /** Widths whose sum is {@code available} exactly. */
    public int[] shared(int available) {
        int count = grid.columnCount();
        long[] widths = new long[count];
        boolean[] done = new boolean[count];
        long room = available;
        int open = 0;
        for (int i = 0; i < count; i++) {
            if (grid.column(i).width().isPresent()) {
                widths[i] = grid.column(i).width().getAsInt();
                room -= widths[i];
                done[i] = true;
            } else {
                open++;
            }
        }
        // Given widths that leave too little for the others, or nothing to share, become proportions.
        if (open == 0 || room < (long) available * open / (4L * count)) {
            for (int i = 0; i < count; i++) {
                widths[i] = done[i] ? widths[i] : most[i];
            }
            return scaled(widths, available);
        }
        shareOpen(widths, done, room);
        return scaled(widths, available);
    }

    private void shareOpen(long[] widths, boolean[] done, long room) {
        boolean[] shared = done.clone();
        if (sum(most, done) <= room) {
            copy(most, widths, done);
            spread(widths, done, room - sum(most, done));
        } else if (sum(least, done) >= room) {
            fill(widths, done, room, i -> least[i]);
        } else {
            long left = satisfyShort(widths, shared, room);
            spreadByLength(widths, shared, left);
            balance.lower(widths, shared, least);
        }
    }

    private static long sum(long[] widths, boolean[] without) {
        long sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += without[i] ? 0 : widths[i];
        }
        return sum;
    }

    private static void copy(long[] from, long[] to, boolean[] without) {
        for (int i = 0; i < to.length; i++) {
            to[i] = without[i] ? to[i] : from[i];
        }
    }

    /** Shares out room that nobody needs in proportion to what each has. */
    private static void spread(long[] widths, boolean[] without, long surplus) {
        long sum = Math.max(1, sum(widths, without));
        for (int i = 0; i < widths.length; i++) {
            widths[i] += without[i] ? 0 : surplus * widths[i] / sum;
        }
    }

    private interface Wish {
        long of(int column);
    }

    /** Gives each column what it wishes, but to none more than a level at which the room is used up. */
    private static void fill(long[] widths, boolean[] without, long room, Wish wish) {
        long low = 0;
        long high = room;
        while (low < high) {
            long level = (low + high + 1) >>> 1;
            long sum = 0;
            for (int i = 0; i < widths.length; i++) {
                sum += without[i] ? 0 : Math.min(wish.of(i), level);
            }
            if (sum <= room) {
                low = level;
            } else {
                high = level - 1;
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = without[i] ? widths[i] : Math.min(wish.of(i), low);
        }
    }

    /** Gives columns that want no more than an equal share all they want; gives the room that is left. */
    private long satisfyShort(long[] widths, boolean[] done, long room) {
        long left = room;
        long needed = sum(least, done);
        int open = 0;
        for (boolean each : done) {
            open += each ? 0 : 1;
        }
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < widths.length; i++) {
                if (!done[i] && most[i] <= left / open && left - most[i] >= needed - least[i]) {
                    widths[i] = most[i];
                    left -= most[i];
                    needed -= least[i];
                    open--;
                    done[i] = true;
                    again = true;
                }
            }
        }
        return left;
    }

    /** Widths that grow with the root of the widest content: where the balance begins. */
    private void spreadByLength(long[] widths, boolean[] done, long room) {
        long low = 0;
        long high = room * 1000;
        while (low < high) {
            long factor = (low + high + 1) >>> 1;
            long sum = 0;
            for (int i = 0; i < widths.length; i++) {
                sum += done[i] ? 0 : byLength(i, factor);
            }
            if (sum <= room) {
                low = factor;
            } else {
                high = factor - 1;
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = done[i] ? widths[i] : byLength(i, low);
        }
    }

    private long byLength(int column, long factor) {
        long root = (long) Math.sqrt((double) most[column]);
        long wanted = root * factor / 1000;
        return Math.max(least[column], Math.min(most[column], wanted));
    }

    /** Brings the sum to what is available; the last of the widest columns takes what division leaves over. */
    private static int[] scaled(long[] widths, int available) {
        long sum = Math.max(1, Arrays.stream(widths).sum());
        boolean close = Math.abs(sum - available) <= widths.length;
        int[] scaled = new int[widths.length];
        int left = available;
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            scaled[i] = (int) (close ? widths[i] : widths[i] * available / sum);
            left -= scaled[i];
            widest = scaled[i] >= scaled[widest] ? i : widest;
        }
        scaled[widest] += left;
        return scaled;
    }
}
