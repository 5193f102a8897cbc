package io.github.reportassembly.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of a chart's numbers, shown in one colour.
 *
 * @param values one for each category, with the decimals that they were written with; empty where there is none
 */
public record ChartSeries(String name, List<Optional<BigDecimal>> values) {
    public ChartSeries {
        values = List.copyOf(values);
    }
}
