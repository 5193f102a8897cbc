package io.github.reportassembly.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * The data of a figure that is drawn from them.
 *
 * @param ordered whether the series mean more and less of one thing, as full, partial and none do
 * @param unit what the numbers count, such as "per cent"; {@code %} is printed with each number; empty for none
 * @param subject what the categories are, such as "Sub-team": the head of their column in the table; may be empty
 * @param table id of a table of the report that shows the data; empty if one is to be made
 */
public record Chart(
        ChartKind kind,
        boolean ordered,
        String unit,
        String subject,
        List<String> categories,
        List<ChartSeries> series,
        String table) {
    /** No number of a report has more digits; one that has would be drawn wrong. */
    private static final int MOST_DIGITS = 15;

    /** @throws IllegalArgumentException for a series that has not one value for each category */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a series needs a value or an empty place for each category");
            }
        }
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return categories.isEmpty() || series.isEmpty();
    }

    /** Whether a number can be drawn: neither more exact nor larger than any that is meant. */
    public static boolean shows(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
