package io.github.reportassembly.layout.table;

import java.util.Arrays;

/**
 * Moves room from columns that have enough of it to those that make their rows high, until the table gets no lower. A cell
 * is taken to be as high as its lines, laid end to end, are longer than its column is wide, but for what line ends leave
 * free; the row is as high as the highest of its cells. Lengths are thousandths of a point.
 */
final class ColumnBalance {
    /** Room is moved by an eighth of it first, and at last by half a point. */
    private static final int FIRST_STEP = 8;

    private static final long LAST_STEP = 500;
    /** Lines end short of the edge by this part of the widest word. */
    private static final int WORD = 3;

    private final int columns;
    /** Row by row. */
    private final long[] lengths;

    /** What a column has that holds no text: its padding, and what line ends leave free. */
    private final long[] beside;

    ColumnBalance(int rows, int columns) {
        this.columns = columns;
        this.lengths = new long[rows * columns];
        this.beside = new long[columns];
    }

    /**
     * Takes the content of a cell in one column.
     *
     * @param word its widest
     * @param padding at both sides of it
     */
    void add(GridCell cell, long length, int word, int padding) {
        lengths[cell.row() * columns + cell.column()] = length;
        beside[cell.column()] = Math.max(beside[cell.column()], padding + word / WORD);
    }

    /**
     * Changes widths whose sum stays as it is.
     *
     * @param fixed columns that stay as they are
     * @param least what a column keeps
     */
    void lower(long[] widths, boolean[] fixed, long[] least) {
        long room = 0;
        for (int i = 0; i < columns; i++) {
            room += fixed[i] ? 0 : widths[i];
        }
        double[] gain = new double[columns];
        double height = height(widths, gain);
        for (long step = room / FIRST_STEP; step >= LAST_STEP; ) {
            int to = most(gain, fixed);
            int from = to < 0 ? -1 : leastMissed(gain, fixed, widths, least, step, to);
            double lower = Double.MAX_VALUE;
            if (from >= 0) {
                widths[to] += step;
                widths[from] -= step;
                lower = height(widths, gain);
            }
            if (lower < height) {
                height = lower;
            } else {
                if (from >= 0) {
                    widths[to] -= step;
                    widths[from] += step;
                    height = height(widths, gain);
                }
                step /= 2;
            }
        }
    }

    private static int most(double[] gain, boolean[] fixed) {
        int most = -1;
        for (int i = 0; i < gain.length; i++) {
            if (!fixed[i] && gain[i] > 0 && (most < 0 || gain[i] > gain[most])) {
                most = i;
            }
        }
        return most;
    }

    private static int leastMissed(
            double[] gain, boolean[] fixed, long[] widths, long[] least, long step, int besides) {
        int found = -1;
        for (int i = 0; i < gain.length; i++) {
            boolean canGive = !fixed[i] && i != besides && widths[i] - step >= least[i];
            if (canGive && (found < 0 || gain[i] < gain[found])) {
                found = i;
            }
        }
        return found;
    }

    /**
     * The height of all rows in lines.
     *
     * @param gain becomes, for each column, how much lower the table would be were the column a little wider
     */
    private double height(long[] widths, double[] gain) {
        Arrays.fill(gain, 0);
        double sum = 0;
        for (int row = 0; row < lengths.length; row += columns) {
            double highest = 1;
            int column = -1;
            for (int i = 0; i < columns; i++) {
                double high = (double) lengths[row + i] / Math.max(1, widths[i] - beside[i]);
                if (high > highest) {
                    highest = high;
                    column = i;
                }
            }
            sum += highest;
            if (column >= 0) {
                gain[column] += highest / Math.max(1, widths[column] - beside[column]);
            }
        }
        return sum;
    }
}
