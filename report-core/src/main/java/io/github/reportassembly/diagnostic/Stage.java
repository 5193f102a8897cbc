package io.github.reportassembly.diagnostic;

import java.util.Locale;

/** How far a report has come; rules are stricter at each stage. */
public enum Stage {
    /** For the team alone. */
    WORKING,
    /** Published for comment. */
    DRAFT,
    /** Published for good. */
    FINAL;

    /** The name as it is written in settings: {@code working}, {@code draft} or {@code final}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
