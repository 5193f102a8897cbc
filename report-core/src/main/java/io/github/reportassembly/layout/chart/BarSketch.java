package io.github.reportassembly.layout.chart;

import io.github.reportassembly.chart.NumberWords;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartKind;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.TextStyle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws bars, one below the other: names at the start, values inside or at the ends. There is an axis only where a value
 * has no room.
 */
final class BarSketch {
    private static final int BAR = 17_000;
    private static final int BETWEEN = 5_000;
    private static final int GROUPED_BAR = 12_000;
    private static final int BETWEEN_GROUPS = 9_000;
    /** Between the pieces of a bar, so that two dark ones stand apart. */
    private static final int CUT = 1_000;

    private static final int AFTER_NAME = 12_000;
    private static final int AFTER_BAR = 6_000;
    /** Kept free at the edge, where programs that draw with pixels cut. */
    private static final int EDGE = 1_000;

    private static final int INSIDE = 3_000;
    private static final int ABOVE_BARS = 5_000;
    private static final int NAME_LINES = 2;
    /** Of more bars each name has one line, or they would fill more than a page. */
    private static final int ROOMY = 14;

    /** Percent of the width that names take at most. */
    private static final int NAMES = 36;

    private final ChartPaper paper;
    private final Chart chart;
    private final List<Color> colors;
    private final boolean stacked;
    private final Sketch sketch;
    private final List<Words> names = new ArrayList<>();
    private int start;
    private Scale scale;
    private boolean valueMissing;

    BarSketch(ChartPaper paper, Chart chart) {
        this.paper = paper;
        this.chart = chart;
        this.colors = ChartStyle.fills(chart);
        this.stacked = chart.kind() == ChartKind.STACKED_BAR;
        this.sketch = paper.sketch();
    }

    /** Draws all but the notes below; gives the height. */
    int draw() {
        place();
        int y = head();
        if (!valuesFit()) {
            valueMissing = true;
            y = grid(y);
        }
        int first = y;
        for (int i = 0; i < chart.categories().size(); i++) {
            y += i == 0 ? 0 : grouped() ? BETWEEN_GROUPS : BETWEEN;
            y += row(i, y);
        }
        int zero = start + scale.place(BigDecimal.ZERO);
        if (zero > start || valueMissing) {
            sketch.line(zero, first - 2_000, zero, y + 2_000, ChartStyle.AXIS);
        }
        return y;
    }

    private boolean grouped() {
        return !stacked && chart.series().size() > 1;
    }

    /** Settles where bars begin and how long they are. */
    private void place() {
        int most = paper.width() * NAMES / 100;
        int widest = 0;
        int mostLines = chart.categories().size() > ROOMY ? 1 : NAME_LINES;
        for (String category : chart.categories()) {
            Words name = paper.lettering().within(category, paper.style().name(), most, mostLines);
            names.add(name);
            widest = Math.max(widest, name.width());
        }
        boolean single = chart.categories().size() == 1 && stacked;
        start = single && chart.categories().get(0).isEmpty() ? 0 : widest + AFTER_NAME;
        int outside = 0;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (int i = 0; i < chart.categories().size(); i++) {
            for (BigDecimal sum : List.of(sum(i, 1), sum(i, -1))) {
                least = least.min(sum);
                highest = highest.max(sum);
            }
            for (String text : outside(i)) {
                outside = Math.max(
                        outside,
                        paper.lettering()
                                .line(text, paper.style().valueOn(Palette.WHITE))
                                .width());
            }
        }
        int room = outside == 0 ? 0 : outside + AFTER_BAR + EDGE;
        int before = least.signum() < 0 ? room : 0;
        start += before;
        scale = Scale.exact(least, highest, paper.width() - start - room);
    }

    /** What stands behind the bars of a category. */
    private List<String> outside(int category) {
        List<String> texts = new ArrayList<>();
        if (stacked) {
            if (chart.series().size() > 1) {
                texts.add(number(sum(category, 1).add(sum(category, -1))));
            }
        } else {
            chart.series().forEach(series -> series.values().get(category).ifPresent(v -> texts.add(number(v))));
        }
        return texts;
    }

    /** How far a category reaches upwards from zero (for 1) or downwards (for -1). */
    private BigDecimal sum(int category, int sign) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ChartSeries series : chart.series()) {
            BigDecimal value = series.values().get(category).orElse(BigDecimal.ZERO);
            if (value.signum() == sign) {
                sum = stacked ? sum.add(value) : sign > 0 ? sum.max(value) : sum.min(value);
            }
        }
        return sum;
    }

    /** The key and what is counted; gives where the bars begin. */
    private int head() {
        int y = paper.unit(chart.unit(), start);
        if (chart.series().size() > 1) {
            ChartKey key = new ChartKey(paper.lettering(), paper.style());
            boolean beside = key.width(chart.series()) <= paper.width() - start;
            sketch.shift(y);
            int height = key.draw(sketch, chart.series(), colors, beside ? start : 0, paper.width());
            sketch.shift(-y);
            y += height + ABOVE_BARS;
        }
        return y;
    }

    /** Whether each value of a divided bar has room inside; values at ends always have. */
    private boolean valuesFit() {
        if (!stacked) {
            return true;
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            for (ChartSeries series : chart.series()) {
                Optional<BigDecimal> value = series.values().get(i);
                if (value.isPresent() && value.get().signum() != 0 && !fits(value.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(BigDecimal value) {
        int width = Math.abs(scale.place(value) - scale.place(BigDecimal.ZERO)) - CUT;
        return paper.lettering()
                                .line(number(value), paper.style().valueOn(Palette.WHITE))
                                .width()
                        + INSIDE
                <= width;
    }

    /** Lines with round numbers above the bars; gives where the bars begin. */
    private int grid(int y) {
        int bottom = y + 12_000;
        for (int i = 0; i < chart.categories().size(); i++) {
            bottom += rowHeight(i) + (i == 0 ? 0 : BETWEEN);
        }
        for (BigDecimal mark : scale.marks()) {
            int x = start + scale.place(mark);
            sketch.words(
                    paper.lettering().line(number(mark), paper.style().axis()), x, y + 8_000, Sketch.Anchor.MIDDLE);
            sketch.line(x, y + 10_500, x, bottom + 2_000, ChartStyle.GRID);
        }
        return y + 14_000;
    }

    private int rowHeight(int category) {
        int bars = grouped() ? chart.series().size() * GROUPED_BAR : BAR;
        return Math.max(bars, names.get(category).height());
    }

    private int row(int category, int y) {
        int height = rowHeight(category);
        Words name = names.get(category);
        int middle = y + height / 2;
        int baseline = middle - name.height() / 2 + name.leading() * 73 / 100;
        sketch.words(name, 0, baseline, Sketch.Anchor.START);
        if (stacked) {
            divided(category, middle - BAR / 2);
        } else {
            int high = grouped() ? GROUPED_BAR : BAR;
            int top = middle - high * chart.series().size() / 2;
            for (int i = 0; i < chart.series().size(); i++) {
                bar(category, i, top + i * high, high);
            }
        }
        return height;
    }

    /** A bar of one value, which stands at its end. */
    private void bar(int category, int series, int y, int high) {
        Optional<BigDecimal> value = chart.series().get(series).values().get(category);
        if (value.isEmpty()) {
            return;
        }
        int zero = start + scale.place(BigDecimal.ZERO);
        int end = start + scale.place(value.get());
        if (end != zero) {
            sketch.box(
                    Math.min(zero, end),
                    y,
                    Math.max(500, Math.abs(end - zero)),
                    high,
                    colors.get(series),
                    ChartStyle.OUTLINE);
        }
        boolean negative = value.get().signum() < 0;
        Words words = paper.lettering().line(number(value.get()), paper.style().valueOn(Palette.WHITE));
        sketch.words(
                words,
                negative ? end - AFTER_BAR : end + AFTER_BAR,
                baseline(y, high),
                negative ? Sketch.Anchor.END : Sketch.Anchor.START);
    }

    /** A bar in pieces, each with its value if there is room, the total at the end. */
    private void divided(int category, int y) {
        BigDecimal up = BigDecimal.ZERO;
        BigDecimal down = BigDecimal.ZERO;
        for (int i = 0; i < chart.series().size(); i++) {
            BigDecimal value = chart.series().get(i).values().get(category).orElse(BigDecimal.ZERO);
            if (value.signum() > 0) {
                piece(up, value, y, colors.get(i));
                up = up.add(value);
            } else if (value.signum() < 0) {
                piece(down, value, y, colors.get(i));
                down = down.add(value);
            }
        }
        if (chart.series().size() > 1) {
            Words total =
                    paper.lettering().line(number(up.add(down)), paper.style().total());
            sketch.words(total, start + scale.place(up) + AFTER_BAR, baseline(y, BAR), Sketch.Anchor.START);
        }
    }

    private void piece(BigDecimal from, BigDecimal value, int y, Color color) {
        int begin = start + scale.place(from);
        int end = start + scale.place(from.add(value));
        int left = Math.min(begin, end) + (from.signum() == 0 ? 0 : CUT);
        int right = Math.max(begin, end);
        sketch.box(left, y, Math.max(500, right - left), BAR, color, ChartStyle.OUTLINE);
        if (fits(value)) {
            TextStyle text = paper.style().valueOn(color);
            sketch.words(
                    paper.lettering().line(number(value), text),
                    (left + right) / 2,
                    baseline(y, BAR),
                    Sketch.Anchor.MIDDLE);
        }
    }

    private int baseline(int y, int high) {
        return y + high / 2 + paper.style().valueOn(Palette.WHITE).size() * 36 / 100;
    }

    private String number(BigDecimal number) {
        return new NumberWords(paper.phrases()).of(number, chart.unit());
    }
}
