package io.github.reportassembly.read.markdown;

/** A line of a table that is drawn with bars. */
final class BarredLine {
    private BarredLine() {}

    /** The cells between its bars; those at its ends may be left out, and a bar behind a backslash is none. */
    static int cells(String line) {
        String row = line.strip();
        int cells = 1;
        for (int i = 1; i < row.length() - 1; i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells++;
            }
        }
        return cells;
    }

    /** Whether it could stand in a table: it begins with a bar and has another. */
    static boolean isRow(String line) {
        String row = line.strip();
        return row.startsWith("|") && row.indexOf('|', 1) > 0;
    }

    /** Whether it is the line of hyphens below a table's heading. */
    static boolean isRule(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }
}
