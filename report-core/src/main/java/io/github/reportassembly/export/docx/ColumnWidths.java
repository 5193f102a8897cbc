package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.TreeWalk;
import java.util.Arrays;
import java.util.List;

/**
 * The widths of a table's columns in twips. A column without a width of its own gets at least its longest word, and
 * its part of the rest by how much text it holds.
 */
final class ColumnWidths {
    /** The mean width of a character of table text, about 5.1 points with those of heads, which are bold. */
    private static final int CHARACTER = 102;

    private static final int PADDING = 240;
    /** Text so short, such as a date, is not broken if it can be helped. */
    private static final int SHORT = 12;
    /** Longer text is broken into lines anyway. */
    private static final int LONGEST_LINE = 60;

    private final int[] least;
    private final int[] most;

    private ColumnWidths(int columns) {
        this.least = new int[columns];
        this.most = new int[columns];
    }

    static int[] of(Table table, int measure) {
        List<TableColumn> columns = table.columns();
        ColumnWidths text = new ColumnWidths(columns.size());
        RowGrid grid = new RowGrid(columns.size());
        for (List<TableRow> rows : List.of(table.head(), table.body())) {
            for (TableRow row : rows) {
                for (RowGrid.Slot slot : grid.place(row)) {
                    slot.cell().ifPresent(cell -> text.measure(cell, slot.column()));
                }
            }
        }
        return text.widths(columns, measure);
    }

    private void measure(TableCell cell, int column) {
        if (cell.columnSpan() > 1 || column >= least.length) {
            return;
        }
        CellText text = new CellText();
        text.blocks(cell.blocks());
        least[column] = Math.max(least[column], Math.min(text.longestWord, LONGEST_LINE / 2));
        most[column] = Math.max(most[column], Math.min(text.longestParagraph, LONGEST_LINE));
    }

    private int[] widths(List<TableColumn> columns, int measure) {
        int count = columns.size();
        int[] widths = new int[count];
        long wanted = 0;
        int rest = measure;
        for (int i = 0; i < count; i++) {
            if (columns.get(i).width().isPresent()) {
                widths[i] = columns.get(i).width().getAsInt() / 50;
                rest -= widths[i];
            } else {
                widths[i] = least[i] * CHARACTER + PADDING;
                rest -= widths[i];
                wanted += Math.max(0, most[i] - least[i]);
            }
        }
        int open = (int)
                columns.stream().filter(column -> column.width().isEmpty()).count();
        if (rest >= 0 && open > 0) {
            for (int i = 0; i < count; i++) {
                if (columns.get(i).width().isEmpty()) {
                    long share = Math.max(0, most[i] - least[i]);
                    widths[i] += wanted == 0 ? rest / open : (int) (rest * share / wanted);
                }
            }
        }
        return fitted(widths, measure);
    }

    /** Makes the widths fill the measure exactly. */
    private static int[] fitted(int[] widths, int measure) {
        long sum = Arrays.stream(widths).asLongStream().sum();
        int left = measure;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = sum == 0 ? measure / widths.length : (int) (widths[i] * (long) measure / sum);
            left -= widths[i];
        }
        if (widths.length > 0) {
            widths[widths.length - 1] += left;
        }
        return widths;
    }

    /** The lengths of what a cell holds, in characters. */
    private static final class CellText extends TreeWalk {
        private int longestWord;
        private int longestParagraph;

        @Override
        public Void visit(Paragraph block) {
            String words = PlainWords.of(block.content());
            longestParagraph = Math.max(longestParagraph, words.length());
            if (words.length() <= SHORT) {
                longestWord = Math.max(longestWord, words.length());
                return null;
            }
            int start = 0;
            for (int i = 0; i <= words.length(); i++) {
                if (i == words.length() || words.charAt(i) == ' ') {
                    longestWord = Math.max(longestWord, i - start);
                    start = i + 1;
                }
            }
            return null;
        }
    }
}
