package io.github.reportassembly.assemble;

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
record Output(List<PackageFile> files, Map<String, String> facts, Optional<String> archive) {
    static Output of(List<PackageFile> files) {
        return new Output(files, Map.of(), Optional.empty());
    }
}
