package io.github.reportassembly.model;

import java.util.Locale;

/** Over what numbers run. */
public enum NumberingScope {
    REPORT,
    CHAPTER;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
