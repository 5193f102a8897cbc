package io.github.reportassembly.publication;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Puts finished files in the place of older ones by renaming, and puts the older ones back when that fails midway. */
final class Replacement {
    private static final String KEPT = ".before";

    private final Path from;
    private final Path to;
    private final Path kept;
    private final Deque<String> moved = new ArrayDeque<>();

    Replacement(Path from, Path to) {
        this.from = from;
        this.to = to;
        this.kept = from.resolve(KEPT);
    }

    /** Moves the named files in this order. */
    void move(List<String> names) throws IOException {
        Files.createDirectory(kept);
        for (String name : names) {
            if (Files.isRegularFile(to.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                keep(name);
            }
        }
        for (String name : names) {
            try {
                Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                moved.push(name);
            } catch (IOException e) {
                undo(e);
                throw new BlockedFileException(name, e);
            }
        }
        force(to);
    }

    /** A second name for the older file costs nothing; not every file system has them. */
    private void keep(String name) throws IOException {
        try {
            Files.createLink(kept.resolve(name), to.resolve(name));
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(to.resolve(name), kept.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void undo(IOException cause) {
        for (String name : moved) {
            try {
                if (Files.exists(kept.resolve(name))) {
                    Files.move(kept.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.delete(to.resolve(name));
                }
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** Makes the renaming itself last. Windows cannot open a folder, and needs no such call. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // The files themselves are on the disk.
        }
    }
}
