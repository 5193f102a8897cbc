package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that lies in an output folder without being part of the publication: no manifest lists it, and it is written
 * whether or not the documents are.
 */
public final class LooseFile {
    private static final Pattern DRAFT = Pattern.compile("([0-9]{1,18})\\.[0-9]{1,18}");

    private LooseFile() {}

    /**
     * Puts a whole file in the place of an older one; whoever looks meanwhile finds one or the other.
     *
     * @throws IllegalArgumentException for a name that is hidden, or not one on every system
     */
    public static void write(Path folder, String name, String text) throws IOException {
        FileName.check(name);
        Files.createDirectories(folder);
        sweep(folder, "." + name + ".");
        // A temporary file of the system's would be for its owner's eyes alone.
        Path draft = folder.resolve("." + name + "." + ProcessHandle.current().pid() + "."
                + Thread.currentThread().getId());
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes the drafts of builds that were killed: the number after the name is that of a process that is no more. */
    private static void sweep(Path folder, String prefix) throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(
                folder, entry -> entry.getFileName().toString().startsWith(prefix))) {
            for (Path draft : drafts) {
                String numbers = draft.getFileName().toString().substring(prefix.length());
                Matcher process = DRAFT.matcher(numbers);
                if (process.matches()
                        && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
