package io.github.reportassembly.model;

import java.util.Locale;

/** How far a recommendation, a part or a finding has come. */
public enum ItemStatus {
    DRAFT,
    AGREED,
    WITHDRAWN;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
