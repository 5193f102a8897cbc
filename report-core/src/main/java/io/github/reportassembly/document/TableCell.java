package io.github.reportassembly.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param header whether it names its row or its column
 */
public record TableCell(boolean header, int columnSpan, int rowSpan, List<Block> blocks) {
    public TableCell {
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("a cell spans at least one column and row");
        }
        blocks = List.copyOf(blocks);
    }
}
