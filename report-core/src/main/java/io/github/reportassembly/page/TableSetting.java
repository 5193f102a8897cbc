package io.github.reportassembly.page;

import io.github.reportassembly.document.Table;
import java.util.List;
import java.util.Map;

/**
 * How a table was set on the pages; lengths are thousandths of a point.
 *
 * @param table the table, or the part of it if it was divided
 * @param turned whether it stands on a turned page
 * @param room the width that it has
 * @param percent how large its text is, in per cent of the usual
 * @param widths of its columns
 * @param insets how far from the end of their column numbers stand, so that decimal points stand below each other; by
 *     {@link #cell}, as far as they are not 0
 */
public record TableSetting(
        Table table, boolean turned, int room, int percent, List<Integer> widths, Map<Integer, Integer> insets) {
    public TableSetting {
        widths = List.copyOf(widths);
        insets = Map.copyOf(insets);
    }

    /** The key of a cell, by its row, head rows included, and its column. */
    public int cell(int row, int column) {
        return row * widths.size() + column;
    }

    /** How far from the end of its column the content of a cell ends. */
    public int inset(int row, int column) {
        return insets.getOrDefault(cell(row, column), 0);
    }
}
