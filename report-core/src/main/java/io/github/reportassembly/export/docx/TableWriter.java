package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.layout.table.CellPadding;
import io.github.reportassembly.layout.table.ColumnWidths;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableGrid;
import java.util.List;

/** Writes tables with caption, head that repeats, groups, totals, spans and source. */
final class TableWriter {
    private static final String TINT =
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFF3F7\" w:themeFill=\"background2\"/>";
    private static final String NAVY_ABOVE =
            "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"12355B\" w:themeColor=\"text2\"/></w:tcBorders>";
    private static final String NAVY_BELOW =
            "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"12355B\" w:themeColor=\"text2\"/></w:tcBorders>";
    /** The padding at the outer edges of a table with groups, whose rows are tinted. */
    private static final int GROUPED_EDGE = 100;

    private static final int AFTER = 220;
    private static final int WHOLE_LINES = 6;
    private static final int CHARACTER = 92;
    private static final int PADDING = 240;
    /** Thousandths of a point in a twip. */
    private static final int POINTS = 50;

    private static final String EMPTY_CELL = "\u2013";

    private final BlockWriter blocks;
    private final Flow flow;
    private final TableXml xml;

    TableWriter(BlockWriter blocks) {
        this.blocks = blocks;
        this.flow = blocks.flow();
        this.xml = new TableXml(blocks.story());
    }

    void write(Table table) {
        ContentControl.around(blocks, table.label(), table.origin(), () -> content(table));
    }

    private void content(Table table) {
        int label = table.wide() && flow.hangs() ? Sheet.LABEL : 0;
        int indent = flow.left() - label;
        if (!table.caption().isEmpty()) {
            new CaptionWriter(blocks).table(table, indent);
        } else {
            anchor(table);
        }
        int[] widths = widths(table, flow.measure() + label);
        WordStyle style = table.dense() ? WordStyle.REPORT_TABLE_DENSE : WordStyle.REPORT_TABLE;
        boolean rightToLeft = rightToLeft();
        xml.start(
                new TableXml.Properties(
                        style,
                        indent,
                        !table.head().isEmpty(),
                        rightToLeft,
                        PlainWords.of(table.caption()),
                        description(table)),
                widths);
        rows(table, widths);
        xml.end();
        if (table.source().isEmpty()) {
            blocks.space(AFTER);
        } else {
            ParagraphFormat source = ParagraphFormat.of(WordStyle.SOURCE);
            blocks.paragraph(indent == 0 ? source : source.withLeft(indent), () -> blocks.inlines(table.source()));
        }
    }

    /** What the columns are named, for those who decide by it whether to read the table. */
    private static String description(Table table) {
        StringBuilder names = new StringBuilder();
        for (TableRow row : table.head()) {
            for (TableCell cell : row.cells()) {
                String name = PlainWords.ofBlocks(cell.blocks()).strip();
                if (!name.isEmpty()) {
                    names.append(names.length() == 0 ? "" : " | ").append(name);
                }
            }
        }
        return names.toString();
    }

    /** The widths of the columns in twips, divided as in the other format. */
    private int[] widths(Table table, int measure) {
        TableGrid grid = TableGrid.of(table);
        CellPadding padding = new CellPadding(PADDING / 2 * POINTS, grouped(table) ? GROUPED_EDGE * POINTS : 0);
        int[] widths = ColumnWidths.of(
                grid,
                cell -> CellWords.of(cell.cell().blocks(), blocks.edition(), bold(grid, cell)),
                measure * POINTS,
                padding);
        int before = 0;
        int sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i];
            widths[i] = sum / POINTS - before;
            before += widths[i];
        }
        return widths;
    }

    private static boolean bold(TableGrid grid, GridCell cell) {
        boolean head = cell.row() < grid.headRowCount() || cell.cell().header();
        return head || grid.row(cell.row()).kind() != RowKind.BODY;
    }

    private static boolean grouped(Table table) {
        return table.body().stream().anyMatch(row -> row.kind() == RowKind.GROUP);
    }

    private void anchor(Table table) {
        if (table.label().isPresent() && blocks.story().main()) {
            blocks.marked(table.label(), () -> {});
        }
    }

    private boolean rightToLeft() {
        return flow.language().isEmpty()
                ? blocks.edition().language().rightToLeft()
                : new DocumentLanguage(flow.language()).rightToLeft();
    }

    private void rows(Table table, int[] widths) {
        RowGrid grid = new RowGrid(widths.length);
        boolean grouped = grouped(table);
        for (int i = 0; i < table.head().size(); i++) {
            row(
                    table,
                    table.head().get(i),
                    new RowPlace(grid, widths, grouped, true, i == table.head().size() - 1, true));
        }
        for (int i = 0; i < table.body().size(); i++) {
            TableRow row = table.body().get(i);
            boolean last = i == table.body().size() - 1;
            boolean kept = !last && (i == 0 || i == table.body().size() - 2 || row.kind() == RowKind.GROUP);
            row(table, row, new RowPlace(grid, widths, grouped, row.kind() == RowKind.HEAD, false, kept));
        }
    }

    /**
     * What a row's place in its table says about its cells.
     *
     * @param kept whether it stays with the next row: two rows at least stand on each side of a page break
     */
    private record RowPlace(RowGrid grid, int[] widths, boolean grouped, boolean head, boolean lastHead, boolean kept) {
        int width(RowGrid.Slot slot) {
            int width = 0;
            for (int i = slot.column(); i < slot.column() + slot.span(); i++) {
                width += widths[i];
            }
            return width;
        }
    }

    private void row(Table table, TableRow row, RowPlace place) {
        List<RowGrid.Slot> slots = place.grid().place(row);
        // A row whose text runs over several columns leaves its other cells blank.
        boolean dashes = !place.head()
                && row.kind() == RowKind.BODY
                && slots.stream().noneMatch(slot -> slot.span() > 1 && !slot.continues());
        boolean repeats = place.head() && table.head().contains(row);
        xml.rowStart(repeats, place.head() || row.kind() == RowKind.GROUP || lines(slots, place) <= WHOLE_LINES);
        for (RowGrid.Slot slot : slots) {
            int width = place.width(slot);
            xml.cellStart(width, properties(row, slot, place));
            Alignment alignment = slot.column() < table.columns().size()
                    ? table.columns().get(slot.column()).alignment()
                    : Alignment.START;
            String align = switch (alignment) {
                case START -> "";
                case CENTER -> "center";
                case END, DECIMAL -> "right";
            };
            Flow inner = flow.cell(style(table, row, slot, place), width - PADDING, align);
            content(slot, dashes, blocks.within(place.kept() ? inner.together() : inner));
            xml.cellEnd();
        }
        xml.rowEnd();
    }

    private static void content(RowGrid.Slot slot, boolean dashes, BlockWriter inner) {
        List<Block> content = slot.cell().map(TableCell::blocks).orElse(List.of());
        boolean empty = true;
        for (Block block : content) {
            empty &= block instanceof Paragraph paragraph && paragraph.content().isEmpty();
        }
        if (empty && dashes && !slot.continues()) {
            inner.paragraph(
                    inner.format(inner.flow().text()), () -> inner.runs().text(EMPTY_CELL, RunFormat.PLAIN));
        } else {
            inner.cellBlocks(content);
        }
    }

    /** The properties of a cell after its width, in the order of the schema (ECMA-376 part 1, 17.4.69). */
    private static String properties(TableRow row, RowGrid.Slot slot, RowPlace place) {
        StringBuilder out = new StringBuilder();
        if (slot.span() > 1) {
            out.append("<w:gridSpan w:val=\"").append(slot.span()).append("\"/>");
        }
        if (slot.continues()) {
            out.append("<w:vMerge/>");
        } else if (slot.cell().filter(cell -> cell.rowSpan() > 1).isPresent()) {
            out.append("<w:vMerge w:val=\"restart\"/>");
        }
        if (place.lastHead()) {
            out.append(NAVY_BELOW);
        } else if (row.kind() == RowKind.GROUP || row.kind() == RowKind.TOTAL) {
            out.append(NAVY_ABOVE);
        }
        if (row.kind() == RowKind.GROUP) {
            out.append(TINT);
        }
        boolean first = slot.column() == 0;
        boolean last = slot.column() + slot.span() == place.widths().length;
        if (first || last) {
            int edge = place.grouped() ? GROUPED_EDGE : 0;
            out.append("<w:tcMar>");
            out.append(first ? TableXml.margin("left", edge) : "");
            out.append(last ? TableXml.margin("right", edge) : "");
            out.append("</w:tcMar>");
        }
        if (place.head()) {
            out.append("<w:vAlign w:val=\"bottom\"/>");
        }
        return out.toString();
    }

    private static WordStyle style(Table table, TableRow row, RowGrid.Slot slot, RowPlace place) {
        if (place.head() || slot.cell().filter(TableCell::header).isPresent()) {
            return WordStyle.TABLE_HEADING;
        }
        return switch (row.kind()) {
            case HEAD -> WordStyle.TABLE_HEADING;
            case GROUP -> WordStyle.TABLE_GROUP;
            case TOTAL -> WordStyle.TABLE_TOTAL;
            case BODY -> table.dense() ? WordStyle.TABLE_TEXT_DENSE : WordStyle.TABLE_TEXT;
        };
    }

    /** About how many lines a row takes. */
    private static int lines(List<RowGrid.Slot> slots, RowPlace place) {
        int most = 0;
        for (RowGrid.Slot slot : slots) {
            int characters = Math.max(1, (place.width(slot) - PADDING) / CHARACTER);
            int length = slot.cell().map(cell -> CellLength.of(cell.blocks())).orElse(0);
            most = Math.max(most, (length + characters - 1) / characters);
        }
        return most;
    }
}
