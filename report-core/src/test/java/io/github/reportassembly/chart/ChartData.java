package io.github.reportassembly.chart;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts for tests. */
public final class ChartData {
    private final List<String> categories;
    private final List<ChartSeries> series = new ArrayList<>();
    private String unit = "";
    private boolean ordered;

    public ChartData(String... categories) {
        this.categories = List.of(categories);
    }

    /** Adds a series; an empty string is no value. */
    public ChartData series(String name, String... values) {
        List<Optional<BigDecimal>> numbers = new ArrayList<>();
        for (String value : values) {
            numbers.add(value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
        }
        series.add(new ChartSeries(name, numbers));
        return this;
    }

    public ChartData unit(String words) {
        unit = words;
        return this;
    }

    public ChartData ordered() {
        ordered = true;
        return this;
    }

    public Chart chart(ChartKind kind) {
        return new Chart(kind, ordered, unit, "Area", categories, series, "");
    }
}
