package io.github.reportassembly.read.csv;

import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * One row: its cells without their quotation marks, and where it stands.
 *
 * @param delimiter what parts the cells in the file
 * @param cells as many as the widest row of the file has; those that were left out are empty
 */
public record CsvRow(SourceSpan span, char delimiter, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Where a cell stands, quotation marks included; the row's end for one that was left out. Columns count from 0. */
    public SourceSpan place(int column) {
        SourceFile file = span.file();
        int start = span.start();
        for (int before = 0; before < column && start < span.end(); before++) {
            start = Math.min(QuotedCells.cellEnd(file.text(), start, delimiter) + 1, span.end());
        }
        return file.span(start, Math.min(QuotedCells.cellEnd(file.text(), start, delimiter), span.end()));
    }
}
