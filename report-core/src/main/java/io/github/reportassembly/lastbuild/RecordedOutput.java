package io.github.reportassembly.lastbuild;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a build wrote.
 *
 * @param classifier what it is called as an attachment of the build; empty string for the report itself, none for a file
 *     that is not attached
 */
record RecordedOutput(RecordedFile file, Optional<String> classifier) {
    /**
     * Whether the output folder holds it as it was written. Its stamp must be the same: whoever put a file of the same
     * bytes there may have written this record, too.
     */
    boolean standsIn(Path folder) {
        Path path = folder.resolve(file.name());
        return FileStamp.of(path).filter(now -> now.text().equals(file.stamp())).isPresent() && file.is(path);
    }
}
