package io.github.reportassembly.model;

import java.util.Locale;

/** How far a chapter has come, in order. */
public enum ChapterStatus {
    OUTLINE,
    DRAFTING,
    AGREED,
    REVIEWED,
    FROZEN;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
