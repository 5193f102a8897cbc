package io.github.reportassembly.model;

import java.util.Locale;

/** How far the team agrees. */
public enum ConsensusLevel {
    FULL_CONSENSUS,
    CONSENSUS,
    STRONG_SUPPORT_SIGNIFICANT_OPPOSITION,
    DIVERGENCE,
    MINORITY_VIEW;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
