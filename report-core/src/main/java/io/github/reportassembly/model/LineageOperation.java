package io.github.reportassembly.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may become of a number from one release to the next. */
public enum LineageOperation {
    /** The same text in the same place. */
    KEPT(false),
    /** Another text. */
    MODIFIED(false),
    /** Other words with the same meaning. */
    EDITORIAL(true),
    /** The same text in another chapter or recommendation. */
    MOVED(false),
    SPLIT(true),
    MERGED(true),
    COVERED_BY(true),
    DELETED(true),
    /** Not printed before. */
    ADDED(false);

    private final boolean told;

    LineageOperation(boolean told) {
        this.told = told;
    }

    /** Those that people tell, since a build cannot see them. */
    public static List<LineageOperation> told() {
        return Arrays.stream(values()).filter(operation -> operation.told).toList();
    }

    /** Whether what it happened to is gone, so that something else must say what took its place. */
    public boolean ends() {
        return this == SPLIT || this == MERGED || this == COVERED_BY || this == DELETED;
    }

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
