package io.github.reportassembly.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.layout.line.ContentWidth;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableGridTest {
    private static final CellPadding PADDING = new CellPadding(6_000, 0);

    @Test
    void cellsMakeWayForThoseFromAbove() {
        TableGrid grid = grid(3, row(cell(1, 2), cell(2, 1)), row(cell(1, 1), cell(1, 1)));

        assertThat(places(grid)).containsExactly("0,0 1x2", "0,1 2x1", "1,1 1x1", "1,2 1x1");
        assertThat(grid.canPartBefore(1)).isFalse();
    }

    @Test
    void missingCellsAreFilledAndSpansStayInside() {
        TableGrid grid = grid(2, row(cell(5, 9)), row(), row(cell(1, 1)));

        assertThat(places(grid)).containsExactly("0,0 2x3", "0,2 1x1", "1,2 1x1", "2,2 1x1");
        assertThat(grid.columnCount()).isEqualTo(3);
    }

    @Test
    void aGroupRowTakesAllColumns() {
        TableGrid grid = grid(3, new TableRow(RowKind.GROUP, List.of(cell(1, 1))), row(cell(1, 1), cell(1, 1)));

        assertThat(places(grid)).containsExactly("0,0 3x1", "1,0 1x1", "1,1 1x1", "1,2 1x1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eachPlaceBelongsToOneCell(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            TableGrid grid = random(random);
            int[][] owners = new int[grid.rowCount()][grid.columnCount()];
            for (int row = 0; row < grid.rowCount(); row++) {
                for (GridCell cell : grid.cells(row)) {
                    for (int r = cell.row(); r < cell.rowEnd(); r++) {
                        for (int c = cell.column(); c < cell.columnEnd(); c++) {
                            owners[r][c]++;
                        }
                    }
                }
            }
            assertThat(owners).isDeepEqualTo(all(grid.rowCount(), grid.columnCount()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void columnsFillTheWidthExactly(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            TableGrid grid = random(random);
            int available = 100_000 + random.nextInt(400_000);
            int[] widths = ColumnWidths.of(
                    grid,
                    cell -> {
                        int least = random.nextInt(60_000);
                        return new ContentWidth(least, least + random.nextInt(900_000));
                    },
                    available,
                    PADDING);

            assertThat(Arrays.stream(widths).sum()).isEqualTo(available);
            assertThat(Arrays.stream(widths).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void shortColumnsGetWhatTheyNeedAndLongOnesShareTheRest() {
        TableGrid grid = grid(3, row(cell(1, 1), cell(1, 1), cell(1, 1)));
        List<ContentWidth> content = List.of(
                new ContentWidth(20_000, 40_000), new ContentWidth(50_000, 900_000), new ContentWidth(50_000, 300_000));

        int[] widths = ColumnWidths.of(grid, cell -> content.get(cell.column()), 372_000, PADDING);

        assertThat(widths[0]).isEqualTo(46_000);
        assertThat(widths[1]).isBetween(2 * widths[2], 3 * widths[2]);
        assertThat(widths[2]).isGreaterThan(3 * 20_000);
    }

    @Test
    void givenWidthsAreKept() {
        List<TableColumn> columns = List.of(
                new TableColumn(Alignment.START, OptionalInt.of(37_000)),
                new TableColumn(Alignment.START, OptionalInt.empty()),
                new TableColumn(Alignment.START, OptionalInt.of(84_000)));
        TableGrid grid = TableGrid.of(table(columns, row(cell(1, 1), cell(1, 1), cell(1, 1))));

        assertThat(ColumnWidths.of(grid, cell -> new ContentWidth(10_000, 20_000), 372_000, PADDING))
                .containsExactly(37_000, 251_000, 84_000);
    }

    @Test
    void aTallCellOverTwoRowsMakesTheSecondHigher() {
        TableGrid grid = grid(2, row(cell(1, 2), cell(1, 1)), row(cell(1, 1)));

        assertThat(RowHeights.of(grid, cell -> cell.rowSpan() == 2 ? 50_000 : 12_000))
                .containsExactly(12_000, 38_000);
    }

    private static int[][] all(int rows, int columns) {
        int[][] ones = new int[rows][columns];
        for (int[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    private static List<String> places(TableGrid grid) {
        List<String> places = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (GridCell cell : grid.cells(row)) {
                places.add(cell.row() + "," + cell.column() + " " + cell.columnSpan() + "x" + cell.rowSpan());
            }
        }
        return places;
    }

    private static TableGrid random(Random random) {
        TableRow[] rows = new TableRow[1 + random.nextInt(6)];
        for (int i = 0; i < rows.length; i++) {
            TableCell[] cells = new TableCell[random.nextInt(6)];
            Arrays.setAll(cells, c -> cell(1 + random.nextInt(3), 1 + random.nextInt(3)));
            rows[i] = row(cells);
        }
        return grid(1 + random.nextInt(5), rows);
    }

    private static TableGrid grid(int columns, TableRow... rows) {
        List<TableColumn> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(new TableColumn(Alignment.START, OptionalInt.empty()));
        }
        return TableGrid.of(table(all, rows));
    }

    private static Table table(List<TableColumn> columns, TableRow... rows) {
        SourceSpan span = new SourceSpan(new SourceFile("a.md", ""), 0, 0);
        return new Table(
                new Origin("t", span),
                Optional.empty(),
                List.of(),
                columns,
                List.of(),
                List.of(rows),
                false,
                false,
                List.of());
    }

    private static TableRow row(TableCell... cells) {
        return new TableRow(RowKind.BODY, List.of(cells));
    }

    private static TableCell cell(int columnSpan, int rowSpan) {
        return new TableCell(false, columnSpan, rowSpan, List.of());
    }
}
