package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/**
 * A finished line. Its items stand relative to the start of the measure on the baseline.
 *
 * @param width from the start of the measure to the end of the text
 * @param notes keys of the footnotes whose marks stand in it, in order
 */
public record Line(int width, List<PageItem> items, List<String> notes) {
    public Line {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }
}
