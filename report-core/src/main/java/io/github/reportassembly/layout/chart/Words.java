package io.github.reportassembly.layout.chart;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/**
 * Words set for a chart.
 *
 * @param width of the longest line
 * @param leading from baseline to baseline
 */
record Words(List<Line> lines, int width, int leading) {
    Words {
        lines = List.copyOf(lines);
    }

    /** A line; its items stand on the baseline, {@code x} from the left end of what is painted. */
    record Line(int width, List<PageItem> items) {
        Line {
            items = List.copyOf(items);
        }
    }

    int height() {
        return lines.size() * leading;
    }
}
