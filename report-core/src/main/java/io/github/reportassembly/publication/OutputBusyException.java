package io.github.reportassembly.publication;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Another build is writing to the same output folder. */
public final class OutputBusyException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    OutputBusyException(Path lock) {
        super(lock.toString(), null, "another build is writing to this output folder; wait until it has ended");
    }
}
