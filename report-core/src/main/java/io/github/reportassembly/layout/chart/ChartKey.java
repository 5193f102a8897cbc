package io.github.reportassembly.layout.chart;

import io.github.reportassembly.document.ChartSeries;
import io.github.reportassembly.style.Color;
import java.util.List;

/** The key of a chart: a box in each colour and what it stands for, in the order of the series. */
final class ChartKey {
    private static final int BOX = 8_500;
    private static final int AFTER_BOX = 4_500;
    private static final int AFTER_NAME = 14_000;
    private static final int LINE = 14_000;
    private static final int BASELINE = 8_000;

    private final Lettering lettering;
    private final ChartStyle style;

    ChartKey(Lettering lettering, ChartStyle style) {
        this.lettering = lettering;
        this.style = style;
    }

    /** Draws the key from a place on, in as many lines as it needs; gives the height of all of them. */
    int draw(Sketch sketch, List<ChartSeries> series, List<Color> colors, int start, int end) {
        int x = start;
        int y = 0;
        for (int i = 0; i < series.size(); i++) {
            Words name = lettering.within(series.get(i).name(), style.name(), end - start - BOX - AFTER_BOX, 1);
            int width = BOX + AFTER_BOX + name.width();
            if (x > start && x + width > end) {
                x = start;
                y += LINE;
            }
            sketch.box(x, y, BOX, BOX, colors.get(i), ChartStyle.OUTLINE);
            sketch.words(name, x + BOX + AFTER_BOX, y + BASELINE, Sketch.Anchor.START);
            x += width + AFTER_NAME;
        }
        return y + LINE;
    }

    /** How wide the key is on one line. */
    int width(List<ChartSeries> series) {
        int width = -AFTER_NAME;
        for (ChartSeries one : series) {
            width += BOX + AFTER_BOX + lettering.line(one.name(), style.name()).width() + AFTER_NAME;
        }
        return width;
    }
}
