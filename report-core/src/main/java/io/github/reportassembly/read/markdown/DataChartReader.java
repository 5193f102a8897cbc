package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.read.csv.CsvRow;
import io.github.reportassembly.read.csv.CsvTable;
import io.github.reportassembly.source.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;

/**
 * Reads charts whose numbers stand in a file of comma-separated values: the first row names the series, the first column
 * the categories.
 */
final class DataChartReader {
    /** The attribute that makes a file of data a chart. */
    static final String CHART = "chart";

    private static final Set<String> KEYS = Set.of(CHART, "alt", "width", "unit", "table", "delimiter");
    private static final Set<String> CLASSES = Set.of("ordered");

    private final UnitText text;
    private final Scope scope;
    private final Image image;
    private final AttributesNode attributes;

    DataChartReader(UnitText text, Scope scope, Image image, AttributesNode attributes) {
        this.text = text;
        this.scope = scope;
        this.image = image;
        this.attributes = attributes;
    }

    /** The figure; one whose data cannot be read has an empty chart, so that its place and number stay. */
    Block read() {
        Origin origin = text.origin(image.getParent());
        AttributeCheck.check(text, attributes, "a chart", CLASSES, KEYS);
        List<Inline> caption = new InlineReader(text, scope).read(image.getFirstChild(), null);
        if (caption.isEmpty()) {
            text.report(
                    image,
                    DiagnosticCode.MISSING_FIELD,
                    "this chart has no caption",
                    "write what it shows between the brackets: ![Deposits by year](figures/deposits.csv)");
        }
        Optional<Label> label = AttributeCheck.checkId(text, attributes, "fig-");
        Optional<CsvTable> data = ImagePath.within(text.unit().folder(), image.getDestination())
                .map(path -> text.unit().data(path, DataTableOptions.delimiter(text, attributes), text.span(image)))
                .orElseGet(this::refusedPath);
        return new Figure(
                origin,
                label,
                image.getDestination(),
                caption,
                value("alt"),
                new FigureReader(text, scope).width(attributes),
                List.of(),
                Optional.of(chart(data)));
    }

    private Optional<CsvTable> refusedPath() {
        ImagePaths.refuse(text, image, "a file of data", "figures/name.csv");
        return Optional.empty();
    }

    private String value(String key) {
        return attributes.attributes().value(key).orElse("");
    }

    private Chart chart(Optional<CsvTable> data) {
        List<String> categories = new ArrayList<>();
        List<ChartSeries> series = new ArrayList<>();
        String subject = "";
        if (data.isPresent() && hasNumbers(data.get())) {
            List<CsvRow> rows = data.get().rows();
            subject = rows.get(0).cells().get(0).strip();
            for (CsvRow row : rows.subList(1, rows.size())) {
                categories.add(oneLine(row.cells().get(0)));
            }
            for (int column = 1; column < data.get().columns(); column++) {
                series.add(series(data.get(), column));
            }
        }
        boolean ordered = attributes.attributes().classes().contains("ordered");
        return new Chart(kind(), ordered, value("unit").strip(), subject, categories, series, value("table"));
    }

    private boolean hasNumbers(CsvTable data) {
        if (data.rows().size() > 1 && data.columns() > 1) {
            return true;
        }
        text.report(
                text.span(image),
                DiagnosticCode.CSV_SYNTAX,
                image.getDestination() + " holds nothing to draw",
                "write names of columns in the first row, then a row for each bar: its name and its numbers");
        return false;
    }

    private ChartKind kind() {
        String asked = value(CHART);
        List<String> known = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(asked)) {
                return kind;
            }
            known.add("chart=" + name);
        }
        text.report(
                attributes,
                DiagnosticCode.UNKNOWN_ATTRIBUTE,
                "there is no chart=" + asked,
                "write " + String.join(" or ", known));
        return ChartKind.BAR;
    }

    private ChartSeries series(CsvTable data, int column) {
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (CsvRow row : data.rows().subList(1, data.rows().size())) {
            values.add(number(row, column));
        }
        return new ChartSeries(oneLine(data.rows().get(0).cells().get(column)), values);
    }

    private static String oneLine(String cell) {
        return cell.strip().replace('\n', ' ');
    }

    /** Nothing for an empty cell or a dash, and for what is no number, which is reported at its cell. */
    private Optional<BigDecimal> number(CsvRow row, int column) {
        String cell = row.cells().get(column).strip();
        if (cell.isEmpty() || cell.equals("-") || cell.equals("–")) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = ChartNumber.read(cell);
        if (number.isEmpty()) {
            UnitText file = text.with(SourceText.of(row.span().file()));
            file.report(
                    row.place(column),
                    DiagnosticCode.CSV_NUMBER,
                    "\"" + shortened(cell) + "\" is no number",
                    ChartNumber.hint(cell));
        }
        return number;
    }

    private static String shortened(String cell) {
        return cell.length() <= 40
                ? cell.replace('\n', ' ')
                : cell.substring(0, 39).replace('\n', ' ') + "…";
    }
}
