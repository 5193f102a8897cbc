package io.github.reportassembly.document;

import java.util.List;

/** A row of a table. */
public record TableRow(RowKind kind, List<TableCell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }
}
