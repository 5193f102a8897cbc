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

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
