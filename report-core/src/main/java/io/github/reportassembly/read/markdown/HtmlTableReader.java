package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
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
import io.github.reportassembly.read.markdown.HtmlTableScanner.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads tables written in HTML. */
final class HtmlTableReader {
    private static final Set<String> CELL_ATTRIBUTES = Set.of("colspan", "rowspan", "scope");

    private final UnitText text;
    private final Scope scope;
    private final HtmlCellReader cells;

    /** @param text the block of HTML that the table stands in */
    HtmlTableReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope.inner();
        this.cells = new HtmlCellReader(text, this.scope);
    }

    /**
     * The table between two indices, and a paragraph for each stretch of words that stood in no cell.
     *
     * @param below the caption that stands below the table
     */
    List<Block> read(int start, int end, Optional<TableCaption> below) {
        HtmlTableScanner scanner = new HtmlTableScanner(text.source().text(), start, end);
        scanner.scan();
        Stretch opening = scanner.tags().isEmpty()
                ? new Stretch(start, end)
                : scanner.tags().get(0).place();
        Origin origin = new Origin(text.unit().nextOrigin(), text.span(start, end));
        if (!scanner.closed()) {
            report(opening, "this <table> is not closed", "write </table> after its last row");
        }
        reportAttributes(scanner);
        List<Block> blocks = new ArrayList<>();
        TableCaption caption = caption(scanner, below, blocks);
        table(scanner, origin, caption, opening).forEach(blocks::add);
        scanner.strays().forEach(stray -> addStray(stray, blocks));
        return blocks;
    }

    private List<Block> table(HtmlTableScanner scanner, Origin origin, TableCaption caption, Stretch opening) {
        List<List<TableCell>> head = new ArrayList<>();
        List<List<TableCell>> body = new ArrayList<>();
        boolean marked = scanner.rows().stream().anyMatch(HtmlTableScanner.Row::head);
        for (HtmlTableScanner.Row row : scanner.rows()) {
            boolean inHead = row.head() || (!marked && body.isEmpty() && isHead(row));
            List<TableCell> read = new ArrayList<>();
            row.cells().forEach(cell -> read.add(cells.read(cell, inHead)));
            (inHead ? head : body).add(read);
        }
        int columns = Math.max(TableGrid.columns(head), TableGrid.columns(body));
        if (cells.covered() > text.limit(Limit.TABLE_CELLS)
                || (long) columns * (head.size() + body.size()) > text.limit(Limit.TABLE_CELLS)) {
            text.report(
                    text.span(opening.start(), opening.end()),
                    DiagnosticCode.TABLE_TOO_LARGE,
                    "a table of more than " + text.limit(Limit.TABLE_CELLS) + " cells",
                    "make several tables of it");
            return List.of();
        }
        if (columns == 0) {
            return List.of();
        }
        return List.of(new Table(
                origin,
                caption.label(),
                caption.words(),
                caption.columns(
                        text, Collections.nCopies(columns, new TableColumn(Alignment.START, OptionalInt.empty()))),
                TableGrid.fit(head, columns, RowKind.HEAD),
                grouped(TableGrid.fit(body, columns, RowKind.BODY), columns),
                caption.wide(),
                caption.dense(),
                List.of()));
    }

    private static boolean isHead(HtmlTableScanner.Row row) {
        return row.cells().stream().allMatch(cell -> cell.tag().tag().name().equals("th"));
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

    /** The caption below the table, else its first caption element; others become paragraphs before the table. */
    private TableCaption caption(HtmlTableScanner scanner, Optional<TableCaption> below, List<Block> blocks) {
        List<Stretch> elements = scanner.captions();
        boolean first = below.isEmpty() && !elements.isEmpty();
        for (Stretch other : elements.subList(first ? 1 : 0, elements.size())) {
            report(other, "a second caption of the same table", "keep one of them");
            blocks.addAll(words(other));
        }
        if (!first) {
            return below.orElse(TableCaption.NONE);
        }
        Stretch element = elements.get(0);
        UnitText part = text.with(SourceParts.part(text.source(), element.start(), element.end()));
        return TableCaption.read(part, scope, LineReader.joined(GuardedParser.lines(part)));
    }

    private void reportAttributes(HtmlTableScanner scanner) {
        for (HtmlTableScanner.Tag found : scanner.tags()) {
            String element = found.tag().name();
            boolean cell = element.equals("td") || element.equals("th");
            for (String name : found.tag().attributes().keySet()) {
                if (!cell || !CELL_ATTRIBUTES.contains(name)) {
                    report(
                            found.place(),
                            name + " on <" + element + "> is not supported",
                            cell ? "delete it: known are colspan, rowspan and scope" : "delete it");
                }
            }
        }
    }

    private void report(Stretch place, String message, String hint) {
        text.report(text.span(place.start(), place.end()), DiagnosticCode.UNSUPPORTED_HTML, message, hint);
    }

    private List<Block> words(Stretch content) {
        UnitText part = text.with(SourceParts.part(text.source(), content.start(), content.end()));
        Origin origin = new Origin(text.unit().nextOrigin(), text.span(content.start(), content.end()));
        List<Inline> words = LineReader.read(part, scope);
        return words.isEmpty() ? List.of() : List.of(new Paragraph(origin, ParagraphRole.BODY, false, words));
    }

    private void addStray(Stretch stray, List<Block> blocks) {
        List<Block> words = words(stray);
        if (!words.isEmpty()) {
            report(
                    stray,
                    "words in a table that stand in none of its cells",
                    "put them into <td>…</td>, or after </table>");
            blocks.addAll(words);
        }
    }
}
