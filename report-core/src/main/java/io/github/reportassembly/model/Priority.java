package io.github.reportassembly.model;

import java.util.Locale;

/** How urgent a recommendation is. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
