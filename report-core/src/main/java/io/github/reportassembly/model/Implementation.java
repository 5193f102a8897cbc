package io.github.reportassembly.model;

import java.util.Locale;

/** How far a prior recommendation was carried out. */
public enum Implementation {
    FULL,
    PARTIAL,
    NONE;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
