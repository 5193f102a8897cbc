package io.github.reportassembly.request;

import java.util.Locale;

/** The documents that a build can write. */
public enum OutputFormat {
    PDF,
    DOCX;

    /** The extension of its files, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
