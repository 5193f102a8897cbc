package io.github.reportassembly.model;

import java.util.Locale;

/** Whether a prior recommendation is still relevant. */
public enum Relevance {
    YES,
    PARTLY,
    NO;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
