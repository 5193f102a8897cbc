package io.github.reportassembly.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Files on their way to an output folder. They are written to a hidden folder beside it, forced to the disk, and moved
 * by renaming only when all are finished; so whoever looks into the output folder finds whole files, whatever happens to
 * the build.
 *
 * <pre>{@code
 * try (Staging staging = Staging.begin(folder)) {
 *     try (OutputStream pdf = staging.file("report-1.0.pdf")) { … }
 *     staging.publish();
 * }
 * }</pre>
 *
 * <p>Streams of different files may be written by different threads. A staging that is closed without having been
 * published leaves the output folder as it was.
 */
public final class Staging implements AutoCloseable {
    private static final String ZIP = ".zip";

    private final Path output;
    private final Path folder;
    private final OutputLock lock;
    private final Map<String, StagedFile> files = new LinkedHashMap<>();
    private Optional<Replacement> replacement = Optional.empty();
    private boolean published;
    private boolean closed;

    private Staging(Path output, Path folder, OutputLock lock) {
        this.output = output;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Brings to its end what a killed build left behind, if there is such a thing and no other build is at work. Then
     * the output folder holds one whole publication, whatever comes next.
     *
     * @return empty if there was nothing to do
     * @throws IOException when the files cannot be brought to their places; they are kept for the next time
     */
    public static Optional<Leftover> sweep(Path outputFolder) throws IOException {
        Path output = outputFolder.toAbsolutePath().normalize();
        Path parent = output.getParent();
        if (parent == null || !Files.exists(folder(output), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        OutputLock lock;
        try {
            lock = OutputLock.take(lockFile(output));
        } catch (OutputBusyException e) {
            // Not left behind at all.
            return Optional.empty();
        }
        try {
            return settle(folder(output), output);
        } finally {
            lock.close();
        }
    }

    /** Whether a build is at work on an output folder, or was ended from outside and is to be {@linkplain #sweep swept}. */
    public static boolean isUnfinished(Path outputFolder) {
        return Files.exists(folder(outputFolder.toAbsolutePath().normalize()), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Takes the output folder's lock and {@linkplain #sweep brings to its end} what a killed build left behind.
     *
     * @throws OutputBusyException when another build is writing to the folder
     * @throws IOException when nothing can be written beside the output folder
     */
    public static Staging begin(Path outputFolder) throws IOException {
        Path output = outputFolder.toAbsolutePath().normalize();
        Path parent = output.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("an output folder needs a folder around it: " + output);
        }
        Files.createDirectories(parent);
        OutputLock lock = OutputLock.take(lockFile(output));
        Path folder = folder(output);
        try {
            settle(folder, output);
            Files.createDirectory(folder);
            return new Staging(output, folder, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Path lockFile(Path output) {
        return output.resolveSibling("." + output.getFileName() + ".lock");
    }

    private static Path folder(Path output) {
        return output.resolveSibling("." + output.getFileName() + ".staging");
    }

    private static Optional<Leftover> settle(Path folder, Path output) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Optional<Leftover> settled = new Replacement(folder, output).settle();
        Folders.delete(folder);
        return settled.or(() -> Optional.of(Leftover.REMOVED));
    }

    /**
     * A new file. It belongs to the publication once its stream was closed.
     *
     * @throws IllegalArgumentException for a name that is taken, hidden, or not one on every system
     */
    public synchronized OutputStream file(String name) throws IOException {
        if (published || closed || files.containsKey(FileName.check(name))) {
            throw new IllegalArgumentException("staged before, or too late: " + name);
        }
        StagedFile file = StagedFile.create(folder, name);
        files.put(name, file);
        return file;
    }

    /** Why a file could not be written, such as a full disk; empty if the system took all that it was given. */
    public synchronized Optional<IOException> failure(String name) {
        return Optional.ofNullable(files.get(name)).flatMap(StagedFile::failure);
    }

    /** Where a file waits whose stream was closed, for looking at it before it is published. */
    public synchronized Path staged(String name) {
        if (!files.containsKey(name) || files.get(name).result().isEmpty()) {
            throw new IllegalArgumentException("not staged: " + name);
        }
        return folder.resolve(name);
    }

    /**
     * Moves all files to the output folder, the manifest last, and removes what the manifest before listed and this one
     * does not. When a move fails, all is put back; when the build is killed meanwhile, the next one ends it.
     *
     * @return the manifest of what is now in the output folder
     * @throws IOException when a file could not be moved, such as one that is open in Word
     * @throws IllegalStateException when a stream is still open
     */
    public synchronized Manifest publish() throws IOException {
        return publish(Map.of(), Optional.empty());
    }

    /**
     * As {@link #publish()}, with what the publication is, and with all of it in one ZIP file.
     *
     * @param facts that the manifest tells, in this order
     * @param archive the ZIP file's name without the dot and the ending; none is written without a name
     */
    public synchronized Manifest publish(Map<String, String> facts, Optional<String> archive) throws IOException {
        if (published || closed) {
            throw new IllegalStateException("published or closed before");
        }
        Manifest manifest = new Manifest(facts, finished(), archive.map(stem -> stem + ZIP));
        List<String> names = new ArrayList<>(files.keySet());
        try (OutputStream stream = StagedFile.create(folder, Manifest.NAME)) {
            stream.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
        }
        if (archive.isPresent()) {
            List<String> inside = new ArrayList<>(new TreeSet<>(names));
            inside.add(Manifest.NAME);
            String name = FileName.check(archive.get() + ZIP);
            Archive.write(folder, archive.get(), inside, StagedFile.create(folder, name));
            ArchiveCheck.open(folder.resolve(name));
            names.add(name);
        }
        names.add(Manifest.NAME);
        Files.createDirectories(output);
        List<String> obsolete = new ArrayList<>(ManifestFile.names(output.resolve(Manifest.NAME)));
        obsolete.removeAll(names);
        replacement = Optional.of(new Replacement(folder, output));
        replacement.get().move(names, obsolete);
        published = true;
        return manifest;
    }

    private List<PublishedFile> finished() {
        List<PublishedFile> finished = new ArrayList<>();
        for (StagedFile file : files.values()) {
            finished.add(file.result()
                    .orElseThrow(() -> new IllegalStateException("not closed, or closed badly: " + file.name())));
        }
        return finished;
    }

    /** Gives up what was not published, and the lock. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            for (StagedFile file : files.values()) {
                closeQuietly(file);
            }
            // What is not in its place, and could not be put back, is left to the next build.
            if (replacement.isEmpty() || !replacement.get().isUnsettled()) {
                Folders.delete(folder);
            }
        } finally {
            lock.close();
        }
    }

    /** An open stream's disk may be full; the file goes away in any case. */
    private static void closeQuietly(StagedFile file) {
        try {
            file.close();
        } catch (IOException ignored) {
            // Folders.delete reports what matters: a file that cannot be removed.
        }
    }
}
