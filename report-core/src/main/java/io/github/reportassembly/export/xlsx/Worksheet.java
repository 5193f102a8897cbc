package io.github.reportassembly.export.xlsx;

import java.util.List;
import java.util.OptionalInt;

/**
 * One sheet: a table under a few lines of text, or lines alone.
 *
 * @param name at most 31 characters, without {@code []:*?/\}
 * @param headRow the row of the columns' names, counted from 0, if there is a table; it and those above it stay in sight, it is printed on
 *     each page, and rows can be filtered by its columns
 */
public record Worksheet(
        String name, List<Column> columns, List<List<Cell>> rows, OptionalInt headRow, List<Choice> choices) {
    private static final int LONGEST_NAME = 31;
    /** Characters beside each other on a sheet of paper. */
    private static final int WIDEST_PAGE = 260;

    public Worksheet {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(c -> "[]:*?/\\'".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a name for a sheet: " + name);
        }
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        choices = List.copyOf(choices);
    }

    /** How many printed pages stand side by side, so that their words can be read. */
    int pagesWide() {
        int width = columns.stream()
                .filter(column -> !column.hidden())
                .mapToInt(Column::width)
                .sum();
        return 1 + width / WIDEST_PAGE;
    }

    /** The last row of the table, counted from 0; the row of the names if it has no other. */
    int lastRow() {
        return Math.max(headRow.orElse(0), rows.size() - 1);
    }

    /** A name for a sheet that begins as the title does. */
    public static String nameOf(String title) {
        StringBuilder name = new StringBuilder();
        title.chars().filter(c -> "[]:*?/\\'".indexOf(c) < 0).forEach(c -> name.append((char) c));
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name.toString();
    }
}
