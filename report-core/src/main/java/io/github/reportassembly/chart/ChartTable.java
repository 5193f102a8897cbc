package io.github.reportassembly.chart;

import io.github.reportassembly.document.Alignment;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.RowKind;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.TableCell;
import io.github.reportassembly.document.TableColumn;
import io.github.reportassembly.document.TableRow;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.source.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The table behind a chart: every number, also those that are not drawn. */
public final class ChartTable {
    /** Of so many columns a table takes the label column too. */
    private static final int MANY_COLUMNS = 6;

    private final Phrases phrases;
    private final NumberWords numbers;

    public ChartTable(Phrases phrases) {
        this.phrases = phrases;
        this.numbers = new NumberWords(phrases);
    }

    /** The label of the table behind a figure. */
    public static Label label(Label figure) {
        return new Label("data-of-" + figure.id());
    }

    /**
     * The table behind a figure.
     *
     * @param figure with chart and label
     */
    public Table of(Figure figure) {
        Chart chart = figure.chart().orElseThrow();
        Label label = figure.label().orElseThrow();
        SourceSpan span = figure.origin().span();
        boolean totals = chart.kind() == ChartKind.STACKED_BAR && chart.series().size() > 1;
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn(Alignment.START, OptionalInt.empty()));
        for (int i = 0; i < chart.series().size() + (totals ? 1 : 0); i++) {
            columns.add(new TableColumn(Alignment.END, OptionalInt.empty()));
        }
        Cells cells = new Cells(figure.origin());
        return new Table(
                cells.origin(),
                Optional.of(label(label)),
                figure.caption(),
                columns,
                List.of(head(chart, totals, cells)),
                body(chart, totals, cells),
                columns.size() >= MANY_COLUMNS,
                columns.size() >= MANY_COLUMNS,
                shownIn(label, chart, span));
    }

    private List<Inline> shownIn(Label figure, Chart chart, SourceSpan span) {
        List<Inline> words = new ArrayList<>();
        words.add(new Text(phrases.text("chart.shown-in"), span));
        words.add(new Reference(ReferenceForm.FULL, List.of(ReferenceTarget.to(figure)), span));
        String unit = NumberWords.unitApart(chart.unit());
        words.add(new Text(phrases.text("chart.stop") + (unit.isEmpty() ? "" : " " + unit(unit)), span));
        return words;
    }

    private String unit(String unit) {
        return phrases.text("chart.unit", unit);
    }

    private TableRow head(Chart chart, boolean totals, Cells cells) {
        List<TableCell> row = new ArrayList<>();
        row.add(cells.cell(true, chart.subject()));
        chart.series().forEach(series -> row.add(cells.cell(true, series.name())));
        if (totals) {
            row.add(cells.cell(true, phrases.text("chart.total")));
        }
        return new TableRow(RowKind.HEAD, row);
    }

    private List<TableRow> body(Chart chart, boolean totals, Cells cells) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<TableCell> row = new ArrayList<>();
            row.add(cells.cell(true, chart.categories().get(i)));
            BigDecimal total = BigDecimal.ZERO;
            for (ChartSeries series : chart.series()) {
                Optional<BigDecimal> value = series.values().get(i);
                total = value.map(total::add).orElse(total);
                row.add(cells.cell(
                        false,
                        value.map(number -> numbers.of(number, chart.unit())).orElse("")));
            }
            if (totals) {
                row.add(cells.cell(false, numbers.of(total, chart.unit())));
            }
            rows.add(new TableRow(RowKind.BODY, row));
        }
        return rows;
    }

    /** The cells of one table, with names after the figure's. */
    private static final class Cells {
        private final Origin figure;
        private int count;

        Cells(Origin figure) {
            this.figure = figure;
        }

        Origin origin() {
            return new Origin(figure.id() + "/data" + count++, figure.span());
        }

        TableCell cell(boolean header, String words) {
            List<Inline> text = List.of(new Text(words, figure.span()));
            List<Block> blocks =
                    words.isEmpty() ? List.of() : List.of(new Paragraph(origin(), ParagraphRole.BODY, false, text));
            return new TableCell(header, 1, 1, blocks);
        }
    }
}
