package io.github.reportassembly.lastbuild;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * What the system says of a file without opening it. Where it tells the time of the last change of any kind, which no
 * program can set, an equal stamp means an equal file; elsewhere somebody may have set the time back.
 *
 * @param text one word
 * @param changed the last change that the system tells
 * @param binding whether an equal stamp is enough
 */
record FileStamp(String text, FileTime changed, boolean binding) {
    private static final String UNIX = "unix";

    /** The stamp of a regular file; empty if there is none, or a link in its place. */
    static Optional<FileStamp> of(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains(UNIX)
                    ? unix(Files.readAttributes(
                            file, UNIX + ":isRegularFile,size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS))
                    : basic(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileStamp> unix(Map<String, Object> attributes) {
        FileTime changed = (FileTime) attributes.get("ctime");
        return attributes.get("isRegularFile").equals(true)
                ? Optional.of(new FileStamp(
                        attributes.get("size")
                                + ":" + attributes.get("lastModifiedTime")
                                + "/" + changed
                                + "/" + attributes.get("ino"),
                        changed,
                        true))
                : Optional.empty();
    }

    private static Optional<FileStamp> basic(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? Optional.of(new FileStamp(
                        attributes.size() + ":" + attributes.lastModifiedTime() + "/" + attributes.creationTime(),
                        attributes.lastModifiedTime(),
                        false))
                : Optional.empty();
    }
}
