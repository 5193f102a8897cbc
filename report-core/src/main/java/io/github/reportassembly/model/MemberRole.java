package io.github.reportassembly.model;

import java.util.Locale;

/** What somebody is in the review; the last three are no members. */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    RAPPORTEUR,
    PENHOLDER,
    MEMBER,
    SHEPHERD,
    STAFF,
    TECHNICAL_WRITER,
    OBSERVER;

    /** Whether somebody with this role is a member of the team, and so has a say in its consensus. */
    public boolean isMember() {
        return compareTo(STAFF) < 0;
    }

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
