package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads tables drawn with bars. */
final class TableReader {
    private final UnitText text;
    private final Scope scope;

    TableReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope.inner();
    }

    Block read(TableBlock table, Node captionNode) {
        Origin origin = text.origin(table);
        List<TableColumn> columns = new ArrayList<>();
        List<TableRow> head = new ArrayList<>();
        List<TableRow> body = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    columns(row, columns);
                    head.add(row(row, RowKind.HEAD));
                } else if (part instanceof TableBody) {
                    reportNoRow(row, columns.size());
                    body.add(row(row, RowKind.BODY));
                }
            }
        }
        // A table drawn without a heading still needs a first row of bars: an empty one is no row.
        head.removeIf(row -> row.cells().stream().allMatch(cell -> cell.blocks().isEmpty()));
        TableCaption caption = TableCaption.read(text, scope, captionNode);
        return new Table(
                origin,
                caption.label(),
                caption.words(),
                caption.columns(text, columns),
                head,
                TotalRow.mark(body),
                caption.wide(),
                caption.dense(),
                List.of());
    }

    private static void columns(Node row, List<TableColumn> columns) {
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            org.commonmark.ext.gfm.tables.TableCell.Alignment alignment =
                    ((org.commonmark.ext.gfm.tables.TableCell) node).getAlignment();
            columns.add(new TableColumn(alignment(alignment), OptionalInt.empty()));
        }
    }

    private static Alignment alignment(org.commonmark.ext.gfm.tables.TableCell.Alignment alignment) {
        if (alignment == null) {
            return Alignment.START;
        }
        return switch (alignment) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }

    private TableRow row(Node row, RowKind kind) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new TableCell(kind == RowKind.HEAD, 1, 1, blocks(cell)));
        }
        return new TableRow(kind, cells);
    }

    private List<Block> blocks(Node cell) {
        if (cell.getFirstChild() == null) {
            return List.of();
        }
        EscapedBars.settle(cell, text.source().text());
        Origin origin = text.origin(cell);
        List<Inline> content = new InlineReader(text, scope).read(cell.getFirstChild(), null);
        return content.isEmpty() ? List.of() : List.of(new Paragraph(origin, ParagraphRole.BODY, false, content));
    }

    /** A line without a bar directly under a table becomes a row, which nobody means. */
    private void reportNoRow(Node row, int columns) {
        if (row.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan span = row.getSourceSpans().get(0);
        String line = text.source().text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
        boolean caption = line.stripLeading().startsWith(": ");
        if (line.indexOf('|') < 0 || caption) {
            text.report(
                    row,
                    DiagnosticCode.ROW_NOT_MEANT,
                    "this " + (caption ? "caption" : "line") + " has become a row of the table above it",
                    "leave a blank line between the table and it");
            return;
        }
        int cells = BarredLine.cells(line);
        if (cells > columns) {
            text.report(
                    row,
                    DiagnosticCode.ROW_TOO_LONG,
                    "this row has " + cells + " cells, and the table has " + columns
                            + " columns: the rest is not printed",
                    "delete the bar that is too many, or write \\| for a bar that belongs to the words");
        }
    }
}
