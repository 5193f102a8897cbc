package io.github.reportassembly.layout.chart;

import io.github.reportassembly.chart.NumberWords;
import io.github.reportassembly.language.Phrases;

/**
 * What the drawings of one chart share: the paper they draw on, how words are set on it, and in which language.
 *
 * @param width in thousandths of a point
 */
record ChartPaper(Sketch sketch, int width, Lettering lettering, ChartStyle style, Phrases phrases) {
    private static final int UNIT_LINE = 14_000;
    private static final int UNIT_BASELINE = 8_000;

    /** Writes what the numbers count at the upper edge; gives the height that it takes. */
    int unit(String unit, int start) {
        String apart = NumberWords.unitApart(unit);
        if (apart.isEmpty()) {
            return 0;
        }
        Words words = lettering.within(apart, style.axis(), width - start, 1);
        sketch.words(words, start, UNIT_BASELINE, Sketch.Anchor.START);
        return UNIT_LINE;
    }

    /** Writes a note at the lower edge; gives the height of all. */
    int note(String text, int y) {
        Words words = lettering.within(text, style.axis(), width, 2);
        sketch.words(words, 0, y + UNIT_LINE, Sketch.Anchor.START);
        return y + UNIT_LINE + words.height() - words.leading() / 2;
    }
}
