package io.github.reportassembly.lastbuild;

import io.github.reportassembly.diagnostic.Severity;
import java.util.Objects;

/**
 * Something that a build told, to be told again.
 *
 * @param severity how much it weighs
 * @param text may have several lines
 */
public record LogLine(Severity severity, String text) {
    public LogLine {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(text);
    }
}
