package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.List;

/**
 * What stands on one page of a flow, at fixed positions from the start of the frame and the top of the text area.
 *
 * @param end index of the flow's first strip after this page
 * @param lines that count, in order
 * @param places destinations and how far down they are, in order
 */
public record Frame(int end, List<PageItem> items, List<Baseline> lines, List<Place> places) {
    public Frame {
        items = List.copyOf(items);
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /** The name of the place where a footnote is called. */
    public static String markPlace(String key) {
        return "mark:" + key;
    }

    /** Where a line that counts stands. */
    public record Baseline(int y, TextLine line) {}

    /** A destination in a frame. */
    public record Place(String name, int y) {}
}
