package io.github.reportassembly.model;

import java.util.Locale;

/** What people may say became of something published. */
public enum LineageOperation {
    EDITORIAL,
    SPLIT,
    MERGED,
    COVERED_BY,
    DELETED;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
