package io.github.reportassembly.export.xlsx;

import java.util.List;

/**
 * How high a row of wrapped words is. Not every program measures rows when it opens a file, so the height is written; it is
 * reckoned generously, since the fonts are those of the reader's machine.
 */
final class RowHeight {
    /** The highest row that a sheet can have, in points. */
    private static final int HIGHEST = 409;

    private static final int LINE = 15;
    private static final int PADDING = 2;

    private RowHeight() {}

    /** In points. */
    static int of(List<Cell> cells, List<Column> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            CellLook look = cells.get(i).look();
            boolean wrapped = look == CellLook.BODY || look == CellLook.STRONG || look == CellLook.HEAD;
            if (wrapped && !columns.get(i).hidden()) {
                lines = Math.max(
                        lines, lines(cells.get(i).text(), columns.get(i).width()));
            }
            if (look == CellLook.TITLE) {
                lines = Math.max(lines, 2);
            }
        }
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, paragraph(paragraph, Math.max(2, width - 1)));
        }
        return lines;
    }

    /** Words fill lines one after the other; characters of East Asian scripts are two wide and break anywhere. */
    private static int paragraph(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = 0;
            for (int i = 0; i < word.length(); i++) {
                length += word.charAt(i) >= 0x2E80 ? 2 : 1;
            }
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            lines += used / (width + 1);
            used %= width + 1;
        }
        return lines;
    }
}
