package io.github.reportassembly.lastbuild;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a build read or wrote, as it was then.
 *
 * @param name its path from the folder that it belongs to
 * @param stamp what the system said of it; empty if it may have changed since without another stamp
 * @param hash of its bytes; empty if an equal stamp is needed
 */
record RecordedFile(String name, String stamp, String hash) {
    /** Whether a file is still the one that was recorded. */
    boolean is(Path file) {
        Optional<FileStamp> now = FileStamp.of(file);
        if (now.isEmpty()) {
            return false;
        }
        boolean sameStamp = now.get().text().equals(stamp);
        if (sameStamp && now.get().binding()) {
            return true;
        }
        return !hash.isEmpty() && FileHash.of(file).equals(hash);
    }
}
