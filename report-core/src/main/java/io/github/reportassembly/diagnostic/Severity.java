package io.github.reportassembly.diagnostic;

import java.util.Locale;

/** How much a problem weighs, in rising order. */
public enum Severity {
    /** To be dealt with before a release. */
    NOTE,
    /** Doubtful or against good practice. */
    WARNING,
    /** Something wrong would be printed. */
    ERROR,
    /** Nothing can be printed. */
    FATAL;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
