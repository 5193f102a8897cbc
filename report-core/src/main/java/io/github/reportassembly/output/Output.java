package io.github.reportassembly.output;

import io.github.reportassembly.publication.PackageFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build is about to write.
 *
 * @param facts what the manifest says of it
 * @param archive name, without dot and ending, of the ZIP file of all files
 */
public record Output(List<PackageFile> files, Map<String, String> facts, Optional<String> archive) {
    /** Files without a manifest and without an archive. */
    public static Output of(List<PackageFile> files) {
        return new Output(files, Map.of(), Optional.empty());
    }
}
