package io.github.reportassembly.layout.chart;

import io.github.reportassembly.chart.NumberWords;
import io.github.reportassembly.document.Chart;
import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.style.Color;
import io.github.reportassembly.style.Palette;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws lines over categories, each with dashes and marks of its own and its name at its end. */
final class LineSketch {
    private static final int HEIGHT = 165_000;
    private static final int STEPS = 5;
    private static final int TOP = 6_000;
    private static final int AFTER_NUMBERS = 6_000;
    private static final int BEFORE_NAMES = 9_000;
    /** Kept free at the edge, where programs that draw with pixels cut. */
    private static final int EDGE = 1_000;

    /** Percent of the width that the names of lines take at most. */
    private static final int NAMES = 30;

    private static final int NAME_GAP = 1_000;
    /** Points closer than this have no marks. */
    private static final int MARKS_APART = 9_000;

    private static final int LINE = 1_750;
    private static final List<String> DASHES = List.of("", "6 2.5", "1.75 2.25", "8 2.5 1.75 2.5", "3.5 2");

    private final ChartPaper paper;
    private final Chart chart;
    private final NumberWords numbers;
    private final List<Words> names = new ArrayList<>();
    private int top;
    private int start;
    private int end;
    private Scale values;
    private ChartSpacing spacing;

    LineSketch(ChartPaper paper, Chart chart) {
        this.paper = paper;
        this.chart = chart;
        this.numbers = new NumberWords(paper.phrases());
    }

    /** Draws all but the notes below; gives the height. */
    int draw() {
        place();
        grid();
        for (int i = 0; i < chart.series().size(); i++) {
            line(chart.series().get(i), i);
        }
        names();
        return new CategoryAxis(paper, chart, spacing, start).draw(top + HEIGHT);
    }

    private void place() {
        top = TOP + paper.unit(chart.unit(), 0);
        List<BigDecimal> all = chart.series().stream()
                .flatMap(series -> series.values().stream().flatMap(Optional::stream))
                .toList();
        BigDecimal most = all.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        BigDecimal least = all.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        // Lines show change: they need no zero if it is far away.
        boolean farFromZero = least.signum() > 0
                && least.multiply(BigDecimal.valueOf(4)).compareTo(most.multiply(BigDecimal.valueOf(3))) > 0;
        values =
                Scale.round(farFromZero ? least : least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO), STEPS, HEIGHT);
        int widest = 0;
        for (BigDecimal mark : values.marks()) {
            widest = Math.max(widest, number(mark).width());
        }
        start = widest + AFTER_NUMBERS;
        int room = paper.width() * NAMES / 100;
        int widestName = 0;
        for (ChartSeries series : chart.series()) {
            Words name = paper.lettering().within(name(series), paper.style().name(), room, 2);
            names.add(name);
            widestName = Math.max(widestName, name.width());
        }
        end = paper.width() - (widestName == 0 ? 4_000 : widestName + BEFORE_NAMES + EDGE);
        spacing = ChartSpacing.of(chart.categories(), end - start);
    }

    /** A line's name and its last value. */
    private String name(ChartSeries series) {
        Optional<BigDecimal> last = Optional.empty();
        for (Optional<BigDecimal> value : series.values()) {
            last = value.isPresent() ? value : last;
        }
        String number = last.map(value -> numbers.of(value, chart.unit())).orElse("");
        return chart.series().size() == 1 ? number : (series.name() + " " + number).strip();
    }

    private Words number(BigDecimal number) {
        return paper.lettering()
                .line(numbers.of(number, chart.unit()), paper.style().axis());
    }

    private void grid() {
        int zero = -1;
        for (BigDecimal mark : values.marks()) {
            int y = y(mark);
            zero = mark.signum() == 0 ? y : zero;
            paper.sketch().line(start, y, end, y, ChartStyle.GRID);
            paper.sketch().words(number(mark), start - AFTER_NUMBERS, y + 2_800, Sketch.Anchor.END);
        }
        paper.sketch()
                .line(start, zero < 0 ? top + HEIGHT : zero, end, zero < 0 ? top + HEIGHT : zero, ChartStyle.AXIS);
    }

    private int y(BigDecimal value) {
        return top + HEIGHT - values.place(value);
    }

    private int x(int category) {
        return start + spacing.place(category);
    }

    /** A gap in the values is a gap in the line; a value between two gaps is a mark alone. */
    private void line(ChartSeries series, int index) {
        Color color = Palette.LINES.get(index);
        Stroke stroke = new Stroke(color, LINE, DASHES.get(index));
        boolean marked = spacing.least() >= MARKS_APART;
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i <= series.values().size(); i++) {
            Optional<BigDecimal> value =
                    i < series.values().size() ? series.values().get(i) : Optional.empty();
            if (value.isPresent()) {
                points.add(x(i));
                points.add(y(value.get()));
                continue;
            }
            if (points.size() > 2) {
                paper.sketch()
                        .polyline(points.stream().mapToInt(Integer::intValue).toArray(), stroke);
            }
            for (int k = 0; k < points.size(); k += 2) {
                if (marked || points.size() == 2 || k + 2 == points.size()) {
                    new LineMark(index, color).draw(paper.sketch(), points.get(k), points.get(k + 1));
                }
            }
            points.clear();
        }
    }

    /** Names stand at the ends of their lines, moved apart where they would meet. */
    private void names() {
        List<Integer> order = new ArrayList<>();
        int[] middles = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Optional<Integer> last = last(chart.series().get(i));
            if (last.isPresent()) {
                middles[i] = y(chart.series().get(i).values().get(last.get()).orElseThrow());
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> middles[i]));
        int free = 0;
        for (int i : order) {
            int half = names.get(i).height() / 2;
            middles[i] = Math.max(middles[i], free + half);
            free = middles[i] + half + NAME_GAP;
        }
        int floor = top + HEIGHT + 4_000;
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            int half = names.get(i).height() / 2;
            middles[i] = Math.min(middles[i], floor - half);
            floor = middles[i] - half - NAME_GAP;
        }
        for (int i : order) {
            Words name = names.get(i);
            int baseline = middles[i] - name.height() / 2 + name.leading() * 73 / 100;
            paper.sketch().words(name, end + BEFORE_NAMES, baseline, Sketch.Anchor.START);
        }
    }

    private static Optional<Integer> last(ChartSeries series) {
        for (int i = series.values().size() - 1; i >= 0; i--) {
            if (series.values().get(i).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
