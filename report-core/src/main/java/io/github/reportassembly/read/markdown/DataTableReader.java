package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.read.csv.CsvRow;
import io.github.reportassembly.read.csv.CsvTable;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Image;

/**
 * Reads tables whose rows stand in a file of comma-separated values. The words of a cell are printed as they stand: such
 * files come from spreadsheets, where a star is a star.
 */
final class DataTableReader {
    private static final String ENDING = ".csv";

    private final UnitText text;
    private final Scope scope;

    DataTableReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** Whether a path names such a file. */
    static boolean isData(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** The table; one that cannot be read has a single cell that names its file, so that references find it. */
    Block read(Image image, AttributesNode attributes) {
        DataTableOptions options = DataTableOptions.read(text, attributes);
        Origin origin = text.origin(image.getParent());
        List<Inline> caption = new InlineReader(text, scope).read(image.getFirstChild(), null);
        Optional<Label> label =
                attributes == null ? Optional.empty() : AttributeCheck.checkId(text, attributes, "tbl-");
        Optional<CsvTable> data = ImagePath.within(text.unit().folder(), image.getDestination())
                .map(path -> text.unit().data(path, options.delimiter(), text.span(image)))
                .orElseGet(() -> refusedPath(image));
        List<TableRow> head = new ArrayList<>();
        List<TableRow> body = new ArrayList<>();
        data.ifPresent(table -> rows(table, options, head, body));
        if (head.isEmpty() && body.isEmpty()) {
            body.add(missing(image, data.isPresent()));
        }
        int columns = data.map(CsvTable::columns).filter(count -> count > 0).orElse(1);
        return new Table(
                origin,
                label,
                caption,
                columns(options, columns, data.isPresent()),
                head,
                body,
                options.wide(),
                options.dense(),
                List.of());
    }

    private Optional<CsvTable> refusedPath(Image image) {
        ImagePaths.refuse(text, image, "a file of data", "figures/name.csv");
        return Optional.empty();
    }

    private void rows(CsvTable table, DataTableOptions options, List<TableRow> head, List<TableRow> body) {
        UnitText file = text.with(SourceText.of(table.file()));
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            if (i < options.header()) {
                head.add(row(file, table.rows().get(i), RowKind.HEAD));
            } else {
                body.add(row(file, table.rows().get(i), options.total() && i == last ? RowKind.TOTAL : RowKind.BODY));
            }
        }
    }

    private TableRow row(UnitText file, CsvRow row, RowKind kind) {
        List<TableCell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            List<Block> blocks = List.of();
            String words = row.cells().get(column);
            if (!words.isBlank()) {
                SourceSpan place = row.place(column);
                blocks = List.of(paragraph(place, words(file, words, place)));
            }
            cells.add(new TableCell(kind == RowKind.HEAD, 1, 1, blocks));
        }
        return new TableRow(kind, cells);
    }

    /** A line end within a cell is one that the writer typed. */
    private static List<Inline> words(UnitText file, String words, SourceSpan place) {
        List<Inline> out = new ArrayList<>();
        InlineFlow flow = new InlineFlow(file);
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            flow.add(out, words.substring(start, end), place);
            if (!out.isEmpty()) {
                flow.lineBreak(out, place);
            }
            start = end + 1;
        }
        flow.add(out, words.substring(start), place);
        InlineFlow.trimEnd(out);
        return out;
    }

    private Paragraph paragraph(SourceSpan place, List<Inline> words) {
        return new Paragraph(new Origin(text.unit().nextOrigin(), place), ParagraphRole.BODY, false, words);
    }

    private TableRow missing(Image image, boolean empty) {
        SourceSpan place = text.span(image);
        if (empty) {
            text.report(
                    place,
                    DiagnosticCode.CSV_SYNTAX,
                    image.getDestination() + " is empty",
                    "write a row, or delete it");
        }
        Text mark = new Text("[?" + image.getDestination() + "]", place);
        return new TableRow(
                RowKind.BODY, List.of(new TableCell(false, 1, 1, List.of(paragraph(place, List.of(mark))))));
    }

    private List<TableColumn> columns(DataTableOptions options, int count, boolean read) {
        if (read && options.columns().alignments().size() > count) {
            text.report(
                    options.place(),
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    "align has " + options.columns().alignments().size() + " letters, and the file has " + count
                            + " columns",
                    "write a letter for each column: l, c, r or d");
        }
        TableColumn usual = new TableColumn(Alignment.START, OptionalInt.empty());
        return options.columns().of(text, Collections.nCopies(count, usual));
    }
}
