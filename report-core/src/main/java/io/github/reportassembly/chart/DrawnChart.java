package io.github.reportassembly.chart;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.style.Palette;
import java.util.List;

/**
 * As much of a chart as a reader can take in on one page. The rest is in its table.
 *
 * @param chart with the categories and series that are drawn, the first ones
 * @param categoriesLeft how many categories are not drawn
 * @param seriesLeft how many series are not drawn
 */
public record DrawnChart(Chart chart, int categoriesLeft, int seriesLeft) {
    /** Bars one below the other that fill a page. */
    public static final int MOST_BARS = 20;
    /** Bars of several series side by side that fill a page. */
    public static final int MOST_GROUPED_BARS = 28;
    /** More points lie closer together on a line than they are wide. */
    public static final int MOST_POINTS = 400;

    public static DrawnChart of(Chart chart) {
        int series = Math.min(chart.series().size(), mostSeries(chart));
        int categories = Math.min(chart.categories().size(), mostCategories(chart.kind(), series));
        List<ChartSeries> drawn = chart.series().subList(0, series).stream()
                .map(one -> new ChartSeries(one.name(), one.values().subList(0, categories)))
                .toList();
        return new DrawnChart(
                new Chart(
                        chart.kind(),
                        chart.ordered(),
                        chart.unit(),
                        chart.subject(),
                        chart.categories().subList(0, categories),
                        drawn,
                        chart.table()),
                chart.categories().size() - categories,
                chart.series().size() - series);
    }

    /** How many series have a colour that can be told from the others. */
    public static int mostSeries(Chart chart) {
        return chart.ordered() ? Palette.ORDER.size() : Palette.KINDS.size();
    }

    private static int mostCategories(ChartKind kind, int series) {
        return switch (kind) {
            case STACKED_BAR -> MOST_BARS;
            case BAR -> series < 2 ? MOST_BARS : Math.min(MOST_BARS, MOST_GROUPED_BARS / series);
            case LINE -> MOST_POINTS;
        };
    }
}
