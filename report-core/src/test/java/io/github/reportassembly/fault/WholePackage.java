package io.github.reportassembly.fault;

import io.github.reportassembly.publication.ArchiveCheck;
import io.github.reportassembly.publication.Manifest;
import io.github.reportassembly.publication.ManifestFile;
import io.github.reportassembly.publication.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of an output folder with their hashes, but the log of the last run, which belongs to no publication.
 *
 * @param hashes SHA-256 by name
 */
record WholePackage(Map<String, String> hashes) {
    private static final String LOG = "diagnostics.sarif";

    static WholePackage at(Path output) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : files(output)) {
            if (!name(file).equals(LOG) && !name(file).startsWith("." + LOG)) {
                hashes.put(name(file), sha256(file));
            }
        }
        return new WholePackage(hashes);
    }

    /** Whether each file is a whole one of this package or the other, even if some of both stand there. */
    static boolean isOfBoth(WholePackage seen, WholePackage older, WholePackage newer) {
        return seen.hashes().entrySet().stream()
                .allMatch(file -> file.getValue().equals(older.hashes().get(file.getKey()))
                        || file.getValue().equals(newer.hashes().get(file.getKey())));
    }

    /** Whether the folder holds what its manifest lists, byte for byte, and nothing else. */
    static boolean isAsListed(Path output) throws IOException {
        Map<String, String> left = new TreeMap<>(at(output).hashes());
        Manifest manifest = ManifestFile.read(output.resolve(Manifest.NAME)).orElseThrow();
        for (PublishedFile file : manifest.files()) {
            if (!file.sha256().equals(left.remove(file.name()))) {
                return false;
            }
        }
        String archive = manifest.archive().orElseThrow();
        ArchiveCheck.open(output.resolve(archive));
        left.remove(archive);
        left.remove(Manifest.NAME);
        return left.isEmpty();
    }

    /** Names beside and in the output folder that no finished build leaves. */
    static Set<String> leftovers(Path output) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path folder : new Path[] {output, output.getParent()}) {
            for (Path file : files(folder)) {
                if (name(file).startsWith(".") && !name(file).equals("." + name(output) + ".lock")) {
                    found.add(name(file));
                }
            }
        }
        return found;
    }

    private static Iterable<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
