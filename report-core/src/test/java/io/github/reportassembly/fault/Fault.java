package io.github.reportassembly.fault;

import java.io.IOException;
import java.nio.file.Path;

/** What goes wrong, and when. Asked before each thing that is done to a file of the area; steps come one at a time. */
interface Fault {
    /** Nothing does. */
    Fault NONE = new Fault() {};

    /**
     * Before a file or folder is made, opened for writing, forced to the disk, closed, moved, linked or deleted.
     *
     * @throws IOException if it cannot be
     */
    default void change(String what, Path file) throws IOException {}

    /**
     * Before bytes are written.
     *
     * @return how many of them reach the file; when it is fewer than all, {@link #afterPart} follows
     */
    default int admitted(int bytes) throws IOException {
        return bytes;
    }

    /** After the part of the bytes that was admitted. */
    default void afterPart() throws IOException {}

    /** Before a file is opened for reading. */
    default void read(Path file) throws IOException {}
}
