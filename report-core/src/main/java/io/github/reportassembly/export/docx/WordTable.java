package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.layout.table.CellPadding;
import io.github.reportassembly.layout.table.ColumnWidths;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableGrid;
import io.github.reportassembly.page.TableSetting;
import java.util.List;
import java.util.Optional;

/**
 * How a table, or a part of one that was divided, is set in Word: as on the pages where it has the same room there, else as
 * an estimate of its words says. Lengths are twips.
 *
 * @param label how far it begins before the text
 * @param percent how large its text is, in per cent of the usual
 * @param set as on the pages, to know where numbers stand; empty where that does not count
 */
record WordTable(Table table, int label, int[] widths, int percent, Optional<TableSetting> set) {
    /** Between two columns. */
    static final int PADDING = 240;
    /** The padding at the outer edges of a table with groups, whose rows are tinted. */
    static final int GROUPED_EDGE = 100;
    /** Thousandths of a point in a twip. */
    private static final int POINTS = 50;

    private static final int USUAL = 100;
    /** What rounding makes of widths. */
    private static final int SAME = 2;

    /** The table, or the tables that the pages have in its place. */
    static List<WordTable> of(Table table, BlockWriter blocks) {
        List<TableSetting> set = blocks.edition().pages().tables(table.origin().id());
        if (set.isEmpty()) {
            return List.of(estimated(table, blocks));
        }
        int narrow = blocks.flow().measure();
        int room = set.get(0).room() / POINTS;
        boolean wide =
                Math.abs(room - narrow - Sheet.LABEL) <= SAME && blocks.flow().hangs();
        if (!wide && Math.abs(room - narrow) > SAME) {
            return List.of(estimated(table, blocks));
        }
        int label = wide ? Sheet.LABEL : 0;
        return set.stream().map(part -> laid(part, label)).toList();
    }

    /** Whether the pages have a table on a turned page. */
    static boolean isTurned(Table table, Edition edition) {
        return edition.pages().tables(table.origin().id()).stream().anyMatch(TableSetting::turned);
    }

    private static WordTable laid(TableSetting set, int label) {
        int[] widths = set.widths().stream().mapToInt(Integer::intValue).toArray();
        return new WordTable(set.table(), label, twips(widths), set.percent(), Optional.of(set));
    }

    private static WordTable estimated(Table table, BlockWriter blocks) {
        int label = table.wide() && blocks.flow().hangs() ? Sheet.LABEL : 0;
        TableGrid grid = TableGrid.of(table);
        CellPadding padding = new CellPadding(PADDING / 2 * POINTS, isGrouped(table) ? GROUPED_EDGE * POINTS : 0);
        int[] widths = ColumnWidths.of(
                grid,
                cell -> CellWords.of(cell.cell().blocks(), blocks.edition(), bold(grid, cell)),
                (blocks.flow().measure() + label) * POINTS,
                padding);
        return new WordTable(table, label, twips(widths), USUAL, Optional.empty());
    }

    private static boolean bold(TableGrid grid, GridCell cell) {
        boolean head = cell.row() < grid.headRowCount() || cell.cell().header();
        return head || grid.row(cell.row()).kind() != RowKind.BODY;
    }

    private static int[] twips(int[] widths) {
        int before = 0;
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i];
            widths[i] = sum / POINTS - before;
            before += widths[i];
        }
        return widths;
    }

    private static boolean isGrouped(Table table) {
        return table.body().stream().anyMatch(row -> row.kind() == RowKind.GROUP);
    }

    /** Whether its rows are grouped. */
    boolean grouped() {
        return isGrouped(table);
    }

    /** How paragraphs of a cell stand: to the right, in the centre, or empty for the usual. */
    String align(RowGrid.Slot slot) {
        List<TableColumn> columns = table.columns();
        boolean spans = slot.span() > 1;
        if (spans || slot.column() >= columns.size()) {
            return spans && slot.cell().filter(TableCell::header).isPresent() ? "center" : "";
        }
        Alignment alignment = columns.get(slot.column()).alignment();
        return switch (alignment) {
            case START -> "";
            case CENTER -> "center";
            case END, DECIMAL -> "right";
        };
    }

    /**
     * How far the content of a cell ends before its column does, so that decimal points stand below each other. An indent
     * says so: where a decimal tab puts a number depends on the settings of the reader's computer.
     */
    int inset(int row, RowGrid.Slot slot) {
        boolean number = slot.span() == 1 && slot.cell().isPresent();
        return number ? set.map(as -> as.inset(row, slot.column()) / POINTS).orElse(0) : 0;
    }

    /** The style of a cell's text. */
    WordStyle style(RowKind kind, boolean heading) {
        boolean usual = percent == USUAL;
        if (heading || kind == RowKind.HEAD) {
            return usual ? WordStyle.TABLE_HEADING : smaller(HEADINGS);
        }
        return switch (kind) {
            case HEAD, GROUP -> WordStyle.TABLE_GROUP;
            case TOTAL -> usual ? WordStyle.TABLE_TOTAL : smaller(HEADINGS);
            case BODY -> usual ? table.dense() ? WordStyle.TABLE_TEXT_DENSE : WordStyle.TABLE_TEXT : smaller(TEXTS);
        };
    }

    private static final WordStyle[] TEXTS = {
        WordStyle.TABLE_TEXT_SMALL, WordStyle.TABLE_TEXT_SMALLER, WordStyle.TABLE_TEXT_SMALLEST
    };
    private static final WordStyle[] HEADINGS = {
        WordStyle.TABLE_HEADING_SMALL, WordStyle.TABLE_HEADING_SMALLER, WordStyle.TABLE_HEADING_SMALLEST
    };

    /** Eight, seven and a half, or seven points: the largest that is not larger than on the pages, but for rounding. */
    private WordStyle smaller(WordStyle[] styles) {
        int hundredths = percent * (table.dense() ? 850 : 875) / USUAL;
        return styles[hundredths >= 790 ? 0 : hundredths >= 740 ? 1 : 2];
    }
}
