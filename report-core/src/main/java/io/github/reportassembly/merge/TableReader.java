package io.github.reportassembly.merge;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads tables. */
final class TableReader {
    private static final int POINT = 1000;

    private final Reading reading;
    private final BlockReader blocks;

    TableReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    Block table(XmlNode.Element element, String anchor) {
        Origin origin = reading.origin(anchor);
        List<TableColumn> columns = new ArrayList<>();
        List<TableRow> head = new ArrayList<>();
        List<TableRow> body = new ArrayList<>();
        for (XmlNode.Element part : blocks.only(element, "caption", "columns", "thead", "tbody", "source")) {
            switch (part.name()) {
                case "columns" -> blocks.only(part, "col").forEach(column -> columns.add(column(column)));
                case "thead" -> rows(part, RowKind.HEAD, anchor, head);
                case "tbody" -> rows(part, RowKind.BODY, anchor, body);
                default -> {
                    // Captions and sources are lines; they are read below.
                }
            }
        }
        int width = columns.isEmpty() ? width(head.isEmpty() ? body : head) : columns.size();
        while (columns.size() < width) {
            columns.add(new TableColumn(Alignment.START, OptionalInt.empty()));
        }
        if (!new TableGrid(width).fits(head) || !new TableGrid(width).fits(body)) {
            reading.problem(
                    element,
                    "the rows of the table do not all have " + width + " columns",
                    "count cells with colspan and rowspan as often as they span");
        }
        return new Table(
                origin,
                Reading.label(element),
                blocks.line(element, "caption"),
                columns,
                head,
                body,
                reading.flag(element, "wide"),
                reading.flag(element, "dense"),
                blocks.line(element, "source"));
    }

    private TableColumn column(XmlNode.Element element) {
        reading.check(element);
        OptionalInt width = reading.number(element, "width");
        return new TableColumn(
                reading.word(element, "align", Alignment.START),
                width.isPresent() ? OptionalInt.of(width.getAsInt() * POINT) : width);
    }

    private void rows(XmlNode.Element part, RowKind kind, String anchor, List<TableRow> rows) {
        for (XmlNode.Element row : blocks.only(part, "tr")) {
            List<TableCell> cells = new ArrayList<>();
            for (XmlNode.Element cell : blocks.only(row, "th", "td")) {
                cells.add(new TableCell(
                        cell.is("th"),
                        reading.number(cell, "colspan").orElse(1),
                        reading.number(cell, "rowspan").orElse(1),
                        blocks.blocks(cell, anchor)));
            }
            rows.add(new TableRow(kind == RowKind.HEAD ? kind : reading.word(row, "kind", kind), cells));
        }
    }

    private static int width(List<TableRow> rows) {
        return rows.isEmpty()
                ? 0
                : rows.get(0).cells().stream().mapToInt(TableCell::columnSpan).sum();
    }
}
