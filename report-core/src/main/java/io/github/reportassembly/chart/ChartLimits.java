package io.github.reportassembly.chart;

import io.github.reportassembly.document.Chart;
import java.util.Optional;

/** Says what of a chart has no room. */
public final class ChartLimits {
    private ChartLimits() {}

    /** What is wrong with a chart, and what its author can do. */
    public record Objection(String message, String hint) {}

    /** Empty if all of the chart is drawn. */
    public static Optional<Objection> objection(Chart chart) {
        DrawnChart drawn = DrawnChart.of(chart);
        if (drawn.seriesLeft() > 0) {
            int most = DrawnChart.mostSeries(chart);
            return Optional.of(new Objection(
                    "this chart has " + chart.series().size() + " series, of which the first " + most
                            + " are drawn: no more colours can be told apart"
                            + (chart.ordered() ? " in an order" : ""),
                    "put the smaller ones together into one column, or make several charts"));
        }
        if (drawn.categoriesLeft() > 0) {
            int kept = drawn.chart().categories().size();
            return Optional.of(new Objection(
                    "this chart has " + chart.categories().size() + " rows, of which the first " + kept
                            + " are drawn: more do not fit on a page",
                    "keep the " + (kept - 1) + " that matter most and put the others together into one row,"
                            + " or print the data as a table alone"));
        }
        return Optional.empty();
    }
}
