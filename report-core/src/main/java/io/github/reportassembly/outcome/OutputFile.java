package io.github.reportassembly.outcome;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that was written.
 *
 * @param classifier what it is called as an attachment of the build, such as {@code comment-form}; empty for the report
 *     itself
 */
public record OutputFile(Path path, String classifier) {
    public OutputFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(classifier);
    }

    /** The part of the name after its last dot, as in {@code pdf}. */
    public String type() {
        String name = path.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
