package io.github.reportassembly.page;

import java.util.List;

/** A bookmark of the document's outline, with those below it. */
public record OutlineEntry(String title, String destination, List<OutlineEntry> entries) {
    public OutlineEntry {
        entries = List.copyOf(entries);
    }
}
