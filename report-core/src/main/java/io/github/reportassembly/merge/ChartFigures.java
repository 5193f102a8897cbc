package io.github.reportassembly.merge;

import io.github.reportassembly.chart.ChartAlternative;
import io.github.reportassembly.chart.ChartFinder;
import io.github.reportassembly.chart.ChartLimits;
import io.github.reportassembly.chart.ChartTable;
import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeCopy;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The charts of a report: gives each what its author left out (a name, words for those who cannot see it, where its
 * numbers are) and keeps them until a template prints their tables.
 */
final class ChartFigures extends TreeCopy {
    private final Phrases phrases;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<Label, Figure> waiting = new LinkedHashMap<>();
    private int count;

    ChartFigures(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Blocks of the sources with their charts completed; the same blocks if there are none. */
    List<Block> completed(List<Block> blocks) {
        return ChartFinder.in(blocks).isEmpty() ? blocks : blocks(blocks);
    }

    @Override
    public List<Block> visit(Figure block) {
        if (block.chart().filter(chart -> !chart.isEmpty()).isEmpty()) {
            return List.of(block);
        }
        ChartLimits.objection(block.chart().get())
                .ifPresent(objection -> problems.add(
                        Diagnostic.at(block.origin().span(), DiagnosticCode.CHART_TOO_LARGE, objection.message())
                                .withHint(objection.hint())));
        return List.of(complete(block));
    }

    /** A figure with chart, with all that a page needs of it. */
    Figure complete(Figure figure) {
        Chart chart = figure.chart().orElseThrow();
        Label label = figure.label().orElseGet(() -> new Label("chart-" + ++count));
        return new Figure(
                figure.origin(),
                Optional.of(label),
                "chart/" + label.id(),
                figure.caption(),
                figure.alternative().isBlank() ? new ChartAlternative(phrases).of(chart) : figure.alternative(),
                figure.width(),
                source(figure, label, chart),
                figure.chart());
    }

    /** The source of the data, and where the numbers are. A figure without caption has no number to be named by. */
    private List<Inline> source(Figure figure, Label label, Chart chart) {
        SourceSpan span = figure.origin().span();
        List<Inline> source = new ArrayList<>(figure.source());
        if (figure.caption().isEmpty()) {
            return source;
        }
        Label table = chart.table().isEmpty() ? ChartTable.label(label) : new Label(chart.table());
        String before = source.isEmpty() ? "" : phrases.text("chart.between-sentences");
        source.add(new Text(before + phrases.text("chart.data"), span));
        source.add(new Reference(ReferenceForm.FULL, List.of(ReferenceTarget.to(table)), span));
        source.add(new Text(phrases.text("chart.stop"), span));
        return source;
    }

    /** Keeps the charts of blocks that are printed here, for their tables. */
    void shown(List<Block> blocks) {
        for (Figure figure : ChartFinder.in(blocks)) {
            if (figure.chart().orElseThrow().table().isEmpty()
                    && !figure.caption().isEmpty()) {
                figure.label().ifPresent(label -> {
                    // What recommendations hold is seen twice: by itself, and in the chapter, whose order counts.
                    waiting.remove(label);
                    waiting.put(label, figure);
                });
            }
        }
    }

    /** The tables of all charts that were shown and have none yet. */
    List<Table> tables() {
        List<Table> tables =
                waiting.values().stream().map(new ChartTable(phrases)::of).toList();
        waiting.clear();
        return tables;
    }

    /** Reports what cannot be shown as it was asked for, and tables that no template has printed. */
    void report(DiagnosticSink sink) {
        problems.forEach(sink::report);
        for (Figure figure : waiting.values()) {
            sink.report(Diagnostic.at(
                            figure.origin().span(),
                            DiagnosticCode.MISSING_HOME,
                            "no template prints the table of the chart "
                                    + figure.label().orElseThrow().id())
                    .withHint("a template that is run after it needs <chart-tables/>, as back/chart-data.ftlx has it"));
        }
    }
}
