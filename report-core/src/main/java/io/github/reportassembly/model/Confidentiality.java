package io.github.reportassembly.model;

import java.util.Locale;

/** Who may read a source. */
public enum Confidentiality {
    PUBLIC,
    RESTRICTED;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
