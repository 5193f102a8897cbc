package io.github.reportassembly.page;

import java.util.List;

/** A finished page. Width and height are thousandths of a point; items are in painting order. */
public record Page(int width, int height, PageNumber number, List<PageItem> items) {
    public Page {
        items = List.copyOf(items);
    }
}
