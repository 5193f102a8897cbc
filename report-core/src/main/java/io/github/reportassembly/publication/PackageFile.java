package io.github.reportassembly.publication;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a publication before it is written.
 *
 * @param name in the output folder
 * @param classifier what it is called as an attachment of the build; empty for the report itself
 * @param content writes it; called once, perhaps on a thread of its own
 */
public record PackageFile(String name, String classifier, Content content) {
    /** What a file holds. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    public PackageFile {
        FileName.check(name);
    }

    /** The part of the name after its last dot, as in {@code csv}. */
    public String type() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
