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
    private boolean published;
    private boolean closed;

    private Staging(Path output, Path folder, OutputLock lock) {
        this.output = output;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the output folder's lock and removes what a killed build left behind.
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
        OutputLock lock = OutputLock.take(parent.resolve("." + output.getFileName() + ".lock"));
        Path folder = parent.resolve("." + output.getFileName() + ".staging");
        try {
            Folders.delete(folder);
            Files.createDirectory(folder);
            return new Staging(output, folder, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
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

    /** Where a file waits whose stream was closed, for looking at it before it is published. */
    public synchronized Path staged(String name) {
        if (!files.containsKey(name) || files.get(name).result().isEmpty()) {
            throw new IllegalArgumentException("not staged: " + name);
        }
        return folder.resolve(name);
    }

    /**
     * Moves all files to the output folder, the manifest last, and removes what the manifest before listed and this one
     * does not. When a move fails, the files that were replaced are put back.
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
        List<String> before = ManifestFile.names(output.resolve(Manifest.NAME));
        new Replacement(folder, output).move(names);
        published = true;
        for (String name : before) {
            if (!names.contains(name) && Files.isRegularFile(output.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(output.resolve(name));
            }
        }
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
            Folders.delete(folder);
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
