package io.github.reportassembly.chart;

import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, in words for those who cannot see it: all its numbers if they are few, else the highest and the
 * lowest of each series. The rest is in its table.
 */
public final class ChartAlternative {
    /** More numbers are too many to listen to. */
    private static final int FEW = 16;

    private final Phrases phrases;
    private final Wording wording;
    private final NumberWords numbers;

    public ChartAlternative(Phrases phrases) {
        this.phrases = phrases;
        this.wording = new Wording(phrases);
        this.numbers = new NumberWords(phrases);
    }

    public String of(Chart chart) {
        List<String> sentences = new ArrayList<>();
        int things = chart.kind() == ChartKind.LINE
                ? chart.series().size()
                : chart.categories().size();
        sentences.add(wording.count("chart." + kind(chart.kind()), things));
        boolean few = (long) chart.categories().size() * chart.series().size() <= FEW;
        sentences.add(few ? values(chart) : extremes(chart));
        String unit = NumberWords.unitApart(chart.unit());
        if (!unit.isEmpty()) {
            sentences.add(phrases.text("chart.unit", unit));
        }
        sentences.removeIf(String::isEmpty);
        return String.join(phrases.text("chart.between-sentences"), sentences);
    }

    private static String kind(ChartKind kind) {
        return switch (kind) {
            case BAR -> "bars";
            case STACKED_BAR -> "stacked-bars";
            case LINE -> "lines";
        };
    }

    /** "Governance: in full 4, in part 2; …" */
    private String values(Chart chart) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<String> inside = new ArrayList<>();
            for (ChartSeries series : chart.series()) {
                String value = value(series.values().get(i), chart.unit());
                inside.add(chart.series().size() == 1 ? value : series.name() + " " + value);
            }
            String many = String.join(phrases.text("list.comma"), inside);
            parts.add(phrases.text("chart.pair", chart.categories().get(i), many));
        }
        return sentence(parts);
    }

    private String extremes(Chart chart) {
        List<String> parts = new ArrayList<>();
        for (ChartSeries series : chart.series()) {
            int highest = extreme(series, 1);
            int lowest = extreme(series, -1);
            if (highest < 0) {
                continue;
            }
            String words = phrases.text(
                    "chart.extremes",
                    chart.categories().get(highest),
                    value(series.values().get(highest), chart.unit()),
                    chart.categories().get(lowest),
                    value(series.values().get(lowest), chart.unit()));
            parts.add(chart.series().size() == 1 ? words : phrases.text("chart.pair", series.name(), words));
        }
        return sentence(parts);
    }

    /** The first place of the highest value (for 1) or the lowest one (for -1); -1 if there is no value. */
    private static int extreme(ChartSeries series, int sign) {
        int found = -1;
        for (int i = 0; i < series.values().size(); i++) {
            Optional<BigDecimal> value = series.values().get(i);
            if (value.isPresent()
                    && (found < 0
                            || sign
                                            * value.get()
                                                    .compareTo(series.values()
                                                            .get(found)
                                                            .orElseThrow())
                                    > 0)) {
                found = i;
            }
        }
        return found;
    }

    private String value(Optional<BigDecimal> value, String unit) {
        return value.map(number -> numbers.of(number, unit)).orElse(phrases.text("chart.no-value"));
    }

    private String sentence(List<String> parts) {
        return parts.isEmpty() ? "" : String.join(phrases.text("chart.between"), parts) + phrases.text("chart.stop");
    }
}
