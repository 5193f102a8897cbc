package io.github.reportassembly.model;

import java.util.Locale;

/** Who met, and for what. */
public enum MeetingKind {
    /** The whole team. */
    TEAM,
    SUB_TEAM,
    /** With people outside the team, such as a session with the public. */
    CONSULTATION,
    VISIT;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
