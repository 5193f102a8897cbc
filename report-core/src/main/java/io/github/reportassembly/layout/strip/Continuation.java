package io.github.reportassembly.layout.strip;

import java.util.List;

/**
 * What did not fit yet.
 *
 * @param next index of the flow's next strip
 * @param notes the rest of the footnotes that began on an earlier page
 */
public record Continuation(int next, List<Strip> notes) {
    public static final Continuation START = new Continuation(0, List.of());

    public Continuation {
        notes = List.copyOf(notes);
    }
}
