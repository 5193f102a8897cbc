package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.layout.table.GridCell;
import io.github.reportassembly.layout.table.TableGrid;
import io.github.reportassembly.source.SourceSpan;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the decimal points of numbers in columns that are aligned at the end below each other: a number with fewer
 * places stands so much further in.
 */
final class DecimalPoints {
    /** Languages that write a point before the decimal places; the others write a comma. */
    private static final Set<String> POINT = Set.of("en", "zh", "ar");

    private static final String OTHERS = " \u00A0\u202F'\u2019+-\u2212\u2013%\u2030";

    /** What may stand between the digits of one number. */
    private static final String SEPARATORS = ".,'\u2019\u00A0\u202F\u2009";

    private final FlowComposer flow;
    private final TableComposer table;
    private final SourceSpan span;
    private final char point;
    private final IdentityHashMap<GridCell, Integer> widths = new IdentityHashMap<>();
    private final int[] widest;

    DecimalPoints(FlowComposer flow, TableComposer table, TableGrid grid, String language, SourceSpan span) {
        this.flow = flow;
        this.table = table;
        this.span = span;
        this.point = POINT.contains(language.split("-", 2)[0]) ? '.' : ',';
        this.widest = new int[grid.columnCount()];
        for (int row = grid.headRowCount(); row < grid.rowCount(); row++) {
            for (GridCell cell : grid.cells(row)) {
                Alignment alignment = grid.column(cell.column()).alignment();
                if (cell.columnSpan() == 1 && (alignment == Alignment.END || alignment == Alignment.DECIMAL)) {
                    measure(cell, alignment == Alignment.DECIMAL);
                }
            }
        }
    }

    /** @param anyway whether words may stand around the number */
    private void measure(GridCell cell, boolean anyway) {
        List<Block> blocks = table.content(cell);
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Paragraph paragraph)) {
            return;
        }
        String text = PlainWords.of(paragraph.content());
        if (!isNumber(text) && (!anyway || firstDigit(text) == text.length())) {
            return;
        }
        int end = anyway ? firstNumberEnd(text) : text.indexOf(point) < 0 ? digitsEnd(text) : text.indexOf(point);
        // The end of a column is at the left in scripts that run from there, where whole numbers differ in length.
        String beyond = flow.setter.rightToLeft() ? text.substring(0, end) : text.substring(end);
        int width = beyond.isEmpty()
                ? 0
                : flow.setter.width(
                        List.of(flow.setter.run(beyond, table.cell(cell).style().text(), 0, span)));
        widths.put(cell, width);
        widest[cell.column()] = Math.max(widest[cell.column()], width);
    }

    /** Digits with what may stand between and around them, and the decimal point once at most. */
    private boolean isNumber(String text) {
        int points = 0;
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits |= digit;
            points += c == point ? 1 : 0;
            if (!digit && c != '.' && c != ',' && OTHERS.indexOf(c) < 0) {
                return false;
            }
        }
        return digits && points <= 1;
    }

    private static int firstDigit(String text) {
        int at = 0;
        while (at < text.length() && !isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** The decimal point of the first number, or its end. */
    private int firstNumberEnd(String text) {
        int at = firstDigit(text);
        while (isDigit(text, at)
                || (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1))) {
            if (text.charAt(at) == point) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** After the last digit: a sign may follow. */
    private static int digitsEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) < '0' || text.charAt(end - 1) > '9')) {
            end--;
        }
        return end;
    }

    /** How far from the end of its column each number stands that does not reach it, by row and column. */
    Map<Integer, Integer> insets(int columns) {
        Map<Integer, Integer> insets = new HashMap<>();
        widths.forEach((cell, width) -> {
            int inset = widest[cell.column()] - width;
            if (inset > 0) {
                insets.put(cell.row() * columns + cell.column(), inset);
            }
        });
        return insets;
    }

    /** How far from the end of its column a cell's number stands. */
    int inset(GridCell cell) {
        Integer width = widths.get(cell);
        return width == null ? 0 : widest[cell.column()] - width;
    }
}
