package io.github.reportassembly.read.csv;

import io.github.reportassembly.source.SourceFile;
import java.util.List;

/** What a file of comma-separated values holds: rows of equal length, lines without any content left out. */
public record CsvTable(SourceFile file, List<CsvRow> rows) {
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /** How many cells each row has; 0 without rows. */
    public int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).cells().size();
    }
}
