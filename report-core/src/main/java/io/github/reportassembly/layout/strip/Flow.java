package io.github.reportassembly.layout.strip;

import java.util.List;
import java.util.Map;

/**
 * Content in reading order, ready to be cut into pages.
 *
 * @param notes the strips of each footnote by its key
 */
public record Flow(List<Strip> strips, Map<String, List<Strip>> notes) {
    public Flow {
        strips = List.copyOf(strips);
        notes = Map.copyOf(notes);
    }
}
