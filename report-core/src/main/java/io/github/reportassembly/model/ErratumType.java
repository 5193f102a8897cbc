package io.github.reportassembly.model;

import java.util.Locale;

/** What an erratum changes. */
public enum ErratumType {
    EDITORIAL,
    TECHNICAL;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
