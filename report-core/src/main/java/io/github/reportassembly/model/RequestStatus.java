package io.github.reportassembly.model;

import java.util.Locale;

/** How far a request for information has come. */
public enum RequestStatus {
    OPEN,
    CLARIFICATION_NEEDED,
    ANSWERED,
    OVERTAKEN;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
