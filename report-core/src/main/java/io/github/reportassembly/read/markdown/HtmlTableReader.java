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
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** Reads tables written in HTML. What a cell holds is read as a line of Markdown, so references work there too. */
final class HtmlTableReader {
    private static final Set<String> CELL_ATTRIBUTES = Set.of("colspan", "rowspan", "scope");

    /** As HTML limits it. */
    private static final int MOST_COLUMNS = 1_000;

    private final UnitText outer;
    private final Scope scope;
    private UnitText text;
    private int covered;

    HtmlTableReader(UnitText text, Scope scope) {
        this.outer = text;
        this.text = text;
        this.scope = scope.inner();
    }

    /** The table, and a paragraph for each stretch of words that stood in no cell. */
    List<Block> read(HtmlTableNode node, Node captionNode) {
        String lines =
                node.lines().stream().map(line -> line.getContent().toString()).collect(Collectors.joining("\n"));
        SourceText source = SourceParts.ofLines(outer, lines, node.getSourceSpans());
        text = outer.with(source);
        HtmlTableScanner scanner = new HtmlTableScanner(lines);
        scanner.scan();
        Origin origin = outer.origin(node);
        List<List<TableCell>> head = new ArrayList<>();
        List<List<TableCell>> body = new ArrayList<>();
        boolean marked = scanner.rows().stream().anyMatch(HtmlTableScanner.Row::head);
        for (HtmlTableScanner.Row row : scanner.rows()) {
            boolean inHead = row.head() || (!marked && body.isEmpty() && isHead(row));
            (inHead ? head : body).add(cells(row));
        }
        List<Block> blocks = new ArrayList<>();
        TableCaption caption = TableCaption.read(outer, scope, captionNode);
        int columns = Math.max(TableGrid.columns(head), TableGrid.columns(body));
        if (covered > MarkdownLimits.CELLS || (long) columns * (head.size() + body.size()) > MarkdownLimits.CELLS) {
            outer.report(
                    node,
                    DiagnosticCode.TABLE_TOO_LARGE,
                    "a table of more than " + MarkdownLimits.CELLS + " cells",
                    "make several tables of it");
        } else if (columns > 0) {
            blocks.add(new Table(
                    origin,
                    caption.label(),
                    caption.words(),
                    Collections.nCopies(columns, new TableColumn(Alignment.START, OptionalInt.empty())),
                    TableGrid.fit(head, columns, RowKind.HEAD),
                    grouped(TableGrid.fit(body, columns, RowKind.BODY), columns),
                    caption.wide(),
                    caption.dense(),
                    List.of()));
        }
        scanner.strays().forEach(stray -> addWords(stray, blocks));
        scanner.after().forEach(words -> blocks.addAll(blocks(words)));
        if (!scanner.closed()) {
            outer.report(
                    node,
                    DiagnosticCode.UNSUPPORTED_HTML,
                    "this <table> is not closed",
                    "write </table> after its last row");
        }
        return blocks;
    }

    private static boolean isHead(HtmlTableScanner.Row row) {
        return row.cells().stream().allMatch(cell -> cell.tag().name().equals("th"));
    }

    /** A heading across all columns names the rows below it. */
    private static List<TableRow> grouped(List<TableRow> rows, int columns) {
        return rows.stream()
                .map(row -> row.cells().size() == 1
                                && row.cells().get(0).header()
                                && row.cells().get(0).columnSpan() == columns
                                && columns > 1
                        ? new TableRow(RowKind.GROUP, row.cells())
                        : row)
                .toList();
    }

    private List<TableCell> cells(HtmlTableScanner.Row row) {
        List<TableCell> cells = new ArrayList<>();
        for (HtmlTableScanner.Cell cell : row.cells()) {
            int columns = span(cell, "colspan");
            int rows = span(cell, "rowspan");
            covered = (int) Math.min(covered + (long) columns * rows, MarkdownLimits.CELLS + 1L);
            for (String name : cell.tag().attributes().keySet()) {
                if (!CELL_ATTRIBUTES.contains(name)) {
                    report(cell, name + " on <" + cell.tag().name() + "> is not supported", "delete it");
                }
            }
            boolean header = row.head() || cell.tag().name().equals("th");
            cells.add(new TableCell(header, columns, rows, blocks(cell.content())));
        }
        return cells;
    }

    private int span(HtmlTableScanner.Cell cell, String name) {
        String value = cell.tag().attributes().get(name);
        if (value == null) {
            return 1;
        }
        boolean number =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int span = number ? Integer.parseInt(value) : 0;
        if (span < 1 || span > MOST_COLUMNS) {
            report(cell, name + "=\"" + value + "\" is no number of cells", "write a number from 1 to " + MOST_COLUMNS);
            return 1;
        }
        return span;
    }

    private void report(HtmlTableScanner.Cell cell, String message, String hint) {
        text.report(
                text.span(cell.place().start(), cell.place().end()), DiagnosticCode.UNSUPPORTED_HTML, message, hint);
    }

    private List<Block> blocks(HtmlTableScanner.Stretch content) {
        UnitText part = text.with(SourceParts.part(text.source(), content.start(), content.end()));
        if (part.source().text().isBlank()) {
            return List.of();
        }
        Origin origin = new Origin(text.unit().nextOrigin(), text.span(content.start(), content.end()));
        List<Inline> words = LineReader.read(part, scope);
        return words.isEmpty() ? List.of() : List.of(new Paragraph(origin, ParagraphRole.BODY, false, words));
    }

    private void addWords(HtmlTableScanner.Stretch stray, List<Block> blocks) {
        List<Block> words = blocks(stray);
        if (!words.isEmpty()) {
            text.report(
                    text.span(stray.start(), stray.end()),
                    DiagnosticCode.UNSUPPORTED_HTML,
                    "words in a table that stand in none of its cells",
                    "put them into <td>…</td>, or after </table>");
            blocks.addAll(words);
        }
    }
}
