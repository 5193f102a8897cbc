package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.List;

/** Writes tables with caption, head that repeats, groups, totals, spans and source. */
final class TableWriter {
    private static final String TINT =
            "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EFF3F7\" w:themeFill=\"background2\"/>";
    private static final String NAVY_ABOVE =
            "<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"12355B\" w:themeColor=\"text2\"/></w:tcBorders>";
    private static final String NAVY_BELOW =
            "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"12355B\" w:themeColor=\"text2\"/></w:tcBorders>";
    private static final int AFTER = 220;
    private static final int WHOLE_LINES = 6;
    private static final int CHARACTER = 92;

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
        ContentControl.around(
                blocks,
                table.label(),
                table.origin(),
                () -> WordTable.of(table, blocks).forEach(this::content));
    }

    private void content(WordTable set) {
        Table table = set.table();
        int indent = flow.left() - set.label();
        if (!table.caption().isEmpty()) {
            new CaptionWriter(blocks).table(table, indent);
        } else {
            anchor(table);
        }
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
                set.widths());
        rows(set);
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

    private void rows(WordTable set) {
        Table table = set.table();
        RowGrid grid = new RowGrid(set.widths().length);
        int heads = table.head().size();
        for (int i = 0; i < heads; i++) {
            row(table.head().get(i), new RowPlace(set, grid, i, true, i == heads - 1, true));
        }
        int last = table.body().size() - 1;
        for (int i = 0; i <= last; i++) {
            TableRow row = table.body().get(i);
            boolean kept = i < last && (i == 0 || i == last - 1 || row.kind() == RowKind.GROUP);
            row(row, new RowPlace(set, grid, heads + i, row.kind() == RowKind.HEAD, false, kept));
        }
    }

    /**
     * What a row's place in its table says about its cells.
     *
     * @param at its number, head rows included
     * @param kept whether it stays with the next row: two rows at least stand on each side of a page break
     */
    private record RowPlace(WordTable set, RowGrid grid, int at, boolean head, boolean lastHead, boolean kept) {
        int width(RowGrid.Slot slot) {
            int width = 0;
            for (int i = slot.column(); i < slot.column() + slot.span(); i++) {
                width += set.widths()[i];
            }
            return width;
        }

        boolean repeats() {
            return at < set.table().head().size();
        }
    }

    private void row(TableRow row, RowPlace place) {
        List<RowGrid.Slot> slots = place.grid().place(row);
        // A row whose text runs over several columns leaves its other cells blank.
        boolean dashes = !place.head()
                && row.kind() == RowKind.BODY
                && slots.stream().noneMatch(slot -> slot.span() > 1 && !slot.continues());
        boolean whole = place.head() || row.kind() == RowKind.GROUP || lines(slots, place) <= WHOLE_LINES;
        xml.rowStart(place.repeats(), whole);
        for (RowGrid.Slot slot : slots) {
            int width = place.width(slot);
            xml.cellStart(width, properties(row, slot, place));
            boolean heading =
                    place.head() || slot.cell().filter(TableCell::header).isPresent();
            WordTable set = place.set();
            Flow inner = flow.cell(set.style(row.kind(), heading), width - WordTable.PADDING, set.align(slot))
                    .inset(set.inset(place.at(), slot));
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
        boolean last = slot.column() + slot.span() == place.set().widths().length;
        if (first || last) {
            int edge = place.set().grouped() ? WordTable.GROUPED_EDGE : 0;
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

    /** About how many lines a row takes. */
    private static int lines(List<RowGrid.Slot> slots, RowPlace place) {
        int most = 0;
        for (RowGrid.Slot slot : slots) {
            int characters = Math.max(1, (place.width(slot) - WordTable.PADDING) / CHARACTER);
            int length = slot.cell().map(cell -> CellLength.of(cell.blocks())).orElse(0);
            most = Math.max(most, (length + characters - 1) / characters);
        }
        return most;
    }
}
