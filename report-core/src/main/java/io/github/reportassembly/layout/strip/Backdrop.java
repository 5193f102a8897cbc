package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/** What is painted behind the strips of a group on one page: tints, bars, boxes. */
@FunctionalInterface
public interface Backdrop {
    Backdrop NONE = extent -> List.of();

    /** The items, relative to the start of the frame and the top of the page's text area. */
    List<PageItem> items(Extent extent);

    /**
     * Where a group stands on a page.
     *
     * @param begins whether the group's first strip is on this page
     * @param ends whether its last one is
     * @param leads whether nothing but repeated strips stands above it on this page
     */
    record Extent(int top, int bottom, boolean begins, boolean ends, boolean leads) {}
}
