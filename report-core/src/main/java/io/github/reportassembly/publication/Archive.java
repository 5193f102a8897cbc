package io.github.reportassembly.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All files of a publication in one ZIP file. They are stored as they are: most are compressed already, and what
 * compression makes of the others differs between Java versions.
 */
final class Archive {
    /** At the earliest time that ZIP can write, Java adds the time in UTC, which depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Archive() {}

    /**
     * Writes the archive; the stream is closed.
     *
     * @param inside the folder in the archive in which all files stand
     * @param names of the files, in the order of the archive
     */
    static void write(Path folder, String inside, List<String> names, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(inside + "/" + name);
                entry.setTimeLocal(TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(Files.size(folder.resolve(name)));
                entry.setCrc(checksum(folder.resolve(name)));
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(name), zip);
                zip.closeEntry();
            }
        }
    }

    private static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return checksum.getValue();
    }
}
