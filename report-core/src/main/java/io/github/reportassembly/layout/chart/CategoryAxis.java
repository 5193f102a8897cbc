package io.github.reportassembly.layout.chart;

import io.github.reportassembly.document.Chart;
import java.util.List;

/** The names of categories below lines: all of them where they have room, else every second, third, … */
final class CategoryAxis {
    private static final int TICK = 3_000;
    private static final int BASELINE = 12_000;
    private static final int APART = 8_000;
    private static final int NARROW = 34_000;
    private static final int WIDEST = 110_000;

    private final ChartPaper paper;
    private final Chart chart;
    private final ChartSpacing spacing;
    private final int start;

    CategoryAxis(ChartPaper paper, Chart chart, ChartSpacing spacing, int start) {
        this.paper = paper;
        this.chart = chart;
        this.spacing = spacing;
        this.start = start;
    }

    /** Draws below a line; gives the lower edge. */
    int draw(int y) {
        boolean roomy = spacing.least() - APART >= NARROW;
        int measure = roomy ? Math.min(WIDEST, spacing.least() - APART) : WIDEST;
        List<Words> names = chart.categories().stream()
                .map(name -> paper.lettering().within(name, paper.style().axis(), measure, roomy ? 2 : 1))
                .toList();
        int height = 0;
        int free = Integer.MIN_VALUE;
        for (int i = 0; i < names.size(); i++) {
            Words name = names.get(i);
            int x = start + spacing.place(i);
            int left = Math.max(0, Math.min(x - name.width() / 2, paper.width() - name.width()));
            if (left < free) {
                continue;
            }
            paper.sketch().line(x, y, x, y + TICK, ChartStyle.AXIS);
            centred(name, left, y + BASELINE);
            free = left + name.width() + APART;
            height = Math.max(height, name.height());
        }
        return y + BASELINE - 8_000 + height + 2_000;
    }

    private void centred(Words name, int left, int y) {
        paper.sketch().words(name, left + name.width() / 2, y, Sketch.Anchor.MIDDLE);
    }
}
