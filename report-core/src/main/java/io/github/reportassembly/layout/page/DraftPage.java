package io.github.reportassembly.layout.page;

import io.github.reportassembly.layout.flow.RunStyle;
import io.github.reportassembly.layout.strip.Frame;
import java.util.List;

/**
 * A page whose content is settled but whose number is not.
 *
 * @param opening whether it is the first of its run
 * @param blank whether nothing is printed on it: the left-hand page before a chapter
 */
record DraftPage(RunStyle style, Frame frame, boolean opening, boolean blank) {
    DraftPage(RunStyle style, Frame frame, boolean opening) {
        this(style, frame, opening, false);
    }

    /** A page without anything on it. */
    static DraftPage blank(RunStyle style) {
        return new DraftPage(style, new Frame(0, List.of(), List.of(), List.of()), false, true);
    }
}
