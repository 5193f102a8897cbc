package io.github.reportassembly.model;

import java.util.Locale;

/** Where in the report a chapter stands. */
public enum ChapterPart {
    FRONT,
    BODY,
    APPENDIX,
    ATTACHMENT;

    /** The value as it is written in the sources. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
