package io.github.reportassembly.model;

import java.util.Locale;

/** What a sub-team works on. */
public enum SubTeamKind {
    TOPIC,
    COMMENT_HANDLING;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
