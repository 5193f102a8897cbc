package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last row of a table drawn with bars is its total when each cell with content is strong as a whole. The row's own
 * style then says what the stars said, so they go.
 */
final class TotalRow {
    private TotalRow() {}

    /** The rows, the last one made a total if it looks like one; a table of one row has none. */
    static List<TableRow> mark(List<TableRow> body) {
        if (body.size() < 2) {
            return body;
        }
        TableRow last = body.get(body.size() - 1);
        List<TableCell> cells = new ArrayList<>();
        boolean content = false;
        for (TableCell cell : last.cells()) {
            Optional<TableCell> plain = plain(cell);
            if (plain.isEmpty()) {
                return body;
            }
            content |= !cell.blocks().isEmpty();
            cells.add(plain.get());
        }
        if (!content) {
            return body;
        }
        List<TableRow> rows = new ArrayList<>(body);
        rows.set(rows.size() - 1, new TableRow(RowKind.TOTAL, cells));
        return rows;
    }

    /** The cell without its stars; empty if it has other content. */
    private static Optional<TableCell> plain(TableCell cell) {
        if (cell.blocks().isEmpty()) {
            return Optional.of(cell);
        }
        if (cell.blocks().size() == 1
                && cell.blocks().get(0) instanceof Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Strong strong) {
            List<Inline> content = strong.content();
            Block inner = new Paragraph(paragraph.origin(), paragraph.role(), paragraph.numbered(), content);
            return Optional.of(new TableCell(cell.header(), cell.columnSpan(), cell.rowSpan(), List.of(inner)));
        }
        return Optional.empty();
    }
}
