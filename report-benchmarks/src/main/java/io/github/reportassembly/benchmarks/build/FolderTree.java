package io.github.reportassembly.benchmarks.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class FolderTree {
    private FolderTree() {}

    static void delete(Path folder) throws IOException {
        for (Path path : paths(folder, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    /** Copies a folder's files, but not what a build has left there. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : paths(from, Comparator.naturalOrder())) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (path.startsWith(from.resolve("target")) || path.startsWith(from.resolve(".git"))) {
                continue;
            }
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }

    private static List<Path> paths(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
