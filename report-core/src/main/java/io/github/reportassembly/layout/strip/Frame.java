package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/**
 * What stands on one page of a flow, at fixed positions from the start of the frame and the top of the text area.
 *
 * @param baselines of the lines that get a line number, in order
 * @param places destinations and how far down they are, in order
 */
public record Frame(List<PageItem> items, List<Integer> baselines, List<Place> places) {
    public Frame {
        items = List.copyOf(items);
        baselines = List.copyOf(baselines);
        places = List.copyOf(places);
    }

    /** A destination in a frame. */
    public record Place(String name, int y) {}
}
