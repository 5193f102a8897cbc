package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/**
 * Something of fixed size in a line, such as a small picture or a mark. Its items stand relative to its left end on the
 * baseline.
 */
public record LineBox(int width, int height, List<PageItem> items, boolean breakBefore) implements LineItem {
    public LineBox {
        items = List.copyOf(items);
    }
}
