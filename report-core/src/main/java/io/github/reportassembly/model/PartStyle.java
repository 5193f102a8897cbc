package io.github.reportassembly.model;

import java.util.Locale;

/** How parts are numbered: 7.2 or 7(b). */
public enum PartStyle {
    DECIMAL,
    LETTER;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
