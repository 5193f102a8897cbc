package io.github.reportassembly.publication;

import java.util.Objects;

/**
 * One file of a publication, as the manifest tells it.
 *
 * @param name the file's name in the output folder
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal
 */
public record PublishedFile(String name, long size, String sha256) {
    public PublishedFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sha256);
    }
}
