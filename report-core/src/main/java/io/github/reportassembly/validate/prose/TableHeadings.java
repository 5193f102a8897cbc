package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableRow;
import java.util.List;

/** The columns of a table have names. */
final class TableHeadings {
    private final DiagnosticSink sink;

    TableHeadings(DiagnosticSink sink) {
        this.sink = sink;
    }

    void check(List<Table> tables) {
        for (Table table : tables) {
            if (table.columns().size() > 1 && table.head().stream().allMatch(TableHeadings::isBlank)) {
                sink.report(Diagnostic.at(
                                table.origin().span(),
                                DiagnosticCode.TABLE_WITHOUT_HEADER,
                                table.head().isEmpty()
                                        ? "this table has no header row"
                                        : "the header row of this table is empty")
                        .withHint("name the columns in its first row"));
            }
        }
    }

    private static boolean isBlank(TableRow row) {
        return row.cells().stream()
                .allMatch(cell -> PlainWords.ofBlocks(cell.blocks()).isBlank());
    }
}
