package io.github.reportassembly.model;

import java.util.Locale;

/** Whether a recommendation binds. */
public enum RecommendationKind {
    RECOMMENDATION,
    SUGGESTION;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
