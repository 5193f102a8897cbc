package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import java.util.ArrayList;
import java.util.List;

/** Tables can be read aloud cell by cell: no cell is merged, and no row or column is there for its space alone. */
final class TableShapes {
    private final DiagnosticSink sink;

    TableShapes(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** @param merged whether merged cells are told too */
    void check(List<Table> tables, boolean blank, boolean merged) {
        for (Table table : tables) {
            List<TableRow> rows = new ArrayList<>(table.head());
            rows.addAll(table.body());
            if (rows.stream().anyMatch(TableShapes::merges)) {
                if (merged) {
                    tellMerged(table);
                }
            } else if (blank) {
                checkBlank(table, rows);
            }
        }
    }

    /** The row that names those below it is no table's cell but its heading. */
    private static boolean merges(TableRow row) {
        return row.kind() != RowKind.GROUP
                && row.cells().stream().anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
    }

    private void tellMerged(Table table) {
        sink.report(Diagnostic.at(
                        table.origin().span(),
                        DiagnosticCode.MERGED_CELLS,
                        "cells of this table are merged: who has it read aloud may lose the place in it")
                .withHint("repeat what they say in each row or column, if that is no harder to read"));
    }

    private void checkBlank(Table table, List<TableRow> rows) {
        if (table.columns().size() > 1
                && table.body().stream().anyMatch(row -> row.cells().stream().allMatch(TableShapes::isBlank))) {
            tellBlank(table, "a row");
        }
        for (int column = 0; column < table.columns().size() && rows.size() > 1; column++) {
            int at = column;
            if (rows.stream()
                    .allMatch(row -> row.kind() == RowKind.GROUP
                            || row.cells().size() <= at
                            || isBlank(row.cells().get(at)))) {
                tellBlank(table, "a column");
                return;
            }
        }
    }

    private void tellBlank(Table table, String what) {
        sink.report(Diagnostic.at(
                        table.origin().span(),
                        DiagnosticCode.BLANK_CELLS,
                        what + " of this table is blank: it is read aloud all the same")
                .withHint("delete it; space between rows is the style's"));
    }

    private static boolean isBlank(TableCell cell) {
        for (Block block : cell.blocks()) {
            boolean blank = block instanceof Paragraph paragraph
                    && paragraph.content().stream()
                            .allMatch(inline ->
                                    inline instanceof Text text && text.text().isBlank());
            if (!blank) {
                return false;
            }
        }
        return true;
    }
}
