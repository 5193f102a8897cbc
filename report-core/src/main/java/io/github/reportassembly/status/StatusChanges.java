package io.github.reportassembly.status;

import java.util.List;
import java.util.Locale;

/**
 * What changed since some moment.
 *
 * @param since the release, tag or date that was asked for
 * @param lines one for each way of changing, in which something did
 */
record StatusChanges(String since, List<Line> lines) {
    StatusChanges {
        lines = List.copyOf(lines);
    }

    /** In which way things can change, in the order of telling. */
    enum Kind {
        ADDED,
        CHANGED,
        AGREED,
        WITHDRAWN,
        CHAPTERS,
        ASKED,
        ANSWERED;

        /** The end of its label's key. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Things that changed in one way, each by number, title or both. */
    record Line(Kind kind, List<String> things) {
        Line {
            things = List.copyOf(things);
        }
    }
}
