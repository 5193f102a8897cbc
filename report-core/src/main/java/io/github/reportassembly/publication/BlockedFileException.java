package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** A file of the last build that could not be replaced, such as one that is open in Word. */
public final class BlockedFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    BlockedFileException(String name, IOException cause) {
        super(name, null, cause.getMessage());
        initCause(cause);
    }
}
