package io.github.reportassembly.model;

import java.util.Locale;

/** What becomes of numbers from release to release. */
public enum NumberingPolicy {
    KEEP,
    RENUMBER;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
