package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.diagnostic.Watch;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A report's folder. It gives only files that it lists, so nothing outside it, nothing behind a symbolic link, nothing
 * hidden and nothing of the build can be read by way of a path that somebody wrote. The folder itself may be reached
 * through a link. The listing is made once, when the folder is opened.
 */
public final class ReportFolder {
    private final Path root;
    private final Limits limits;
    private final AtomicLong text = new AtomicLong();
    private final FolderListing listing;
    private final List<String> files;
    private final List<Diagnostic> problems;
    private final MissingFile missing;
    private final ReadFiles read = new ReadFiles();

    private ReportFolder(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
        this.listing = new FolderListing(root, limits);
        this.files = listing.files();
        this.problems = listing.problems();
        this.missing = new MissingFile(files);
    }

    /**
     * Lists a folder.
     *
     * @param root the folder that holds {@code report.yaml}; if there is none, the report has no files
     */
    public static ReportFolder open(Path root) {
        return open(root, Limits.USUAL);
    }

    /** The same with limits of one's own. */
    public static ReportFolder open(Path root, Limits limits) {
        try {
            return new ReportFolder(Files.exists(root) ? root.toRealPath() : root.toAbsolutePath(), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of the report is taken. */
    public Limits limits() {
        return limits;
    }

    /** All files, sorted; paths are relative to the folder, separated by {@code /}, in Unicode's form NFC. */
    public List<String> files() {
        return files;
    }

    /** Where the system keeps a file; empty for a path that is none of {@link #files()}. */
    public Optional<Path> place(String path) {
        return listing.stored(path);
    }

    /**
     * The files that were asked for and are there, sorted, each with the SHA-256 of the bytes that were given out, in
     * hexadecimal; empty in its place if a file could not be read as a whole.
     */
    public Map<String, String> read() {
        return read.hashes();
    }

    /** The files whose paths begin with these letters, sorted. */
    public List<String> files(String beginning) {
        int from = Collections.binarySearch(files, beginning);
        int start = from < 0 ? -from - 1 : from;
        int end = start;
        while (end < files.size() && files.get(end).startsWith(beginning)) {
            end++;
        }
        return files.subList(start, end);
    }

    /** What is wrong with names in the folder; the files concerned are not listed. */
    public List<Diagnostic> problems() {
        return problems;
    }

    public boolean contains(String path) {
        return Collections.binarySearch(files, FolderListing.composed(path)) >= 0;
    }

    /**
     * The text of a file that has passed the text gate. Reported and empty: a path that is no file of the report, a file
     * larger than {@link Limit#TEXT_FILE}, more text than {@link Limit#TEXT_TOTAL} in all, or not in clean UTF-8.
     */
    public Optional<SourceFile> text(String path, DiagnosticSink sink) {
        return bytes(path, limits.of(Limit.TEXT_FILE), sink, Optional.empty())
                .filter(bytes -> admits(path, bytes, sink))
                .flatMap(bytes -> TextGate.read(path, bytes, sink));
    }

    /** The same for a file that the sources name at a place; one that is not there is reported at that place. */
    public Optional<SourceFile> text(String path, SourceSpan usedAt, DiagnosticSink sink) {
        if (PathRules.objection(path).isEmpty() && !contains(path)) {
            sink.report(missing.text(path, usedAt));
            return Optional.empty();
        }
        return text(path, sink);
    }

    /**
     * The bytes of a file. Reported and empty: a path that is no file of the report or leads out of it, and a file that
     * is too large.
     *
     * @param limit the most bytes to take
     * @param usedAt where the sources name the file; a missing or too large one is then reported there, as an image
     */
    public Optional<byte[]> bytes(String path, long limit, DiagnosticSink sink, Optional<SourceSpan> usedAt) {
        SourceSpan place = usedAt.orElseGet(() -> new SourceFile(path, "").beginning());
        Optional<String> objection = PathRules.objection(path);
        if (objection.isPresent()) {
            sink.report(Diagnostic.at(place, DiagnosticCode.FORBIDDEN_PATH, "the path " + path + " " + objection.get())
                    .withHint("name a file by its path from this folder"));
            return Optional.empty();
        }
        if (!contains(path)) {
            sink.report(usedAt.isPresent() ? missing.image(path, place) : missing.text(path, place));
            return Optional.empty();
        }
        return load(path, limit, place, sink, usedAt.isPresent());
    }

    /** Whether a file is within what all may have together. Those of a small file that are read again count again. */
    private boolean admits(String path, byte[] bytes, DiagnosticSink sink) {
        int limit = limits.of(Limit.TEXT_TOTAL);
        long total = text.addAndGet(bytes.length);
        if (total <= limit) {
            return true;
        }
        if (total - bytes.length <= limit) {
            sink.report(Diagnostic.at(
                            new SourceFile(path, "").beginning(),
                            DiagnosticCode.FILE_TOO_LARGE,
                            "with this file the report's text is larger than " + size(limit))
                    .withHint("see whether large files were added by mistake; an editor can set the limit text-total"));
        }
        return false;
    }

    private Optional<byte[]> load(String path, long limit, SourceSpan place, DiagnosticSink sink, boolean image) {
        Watch.at(path);
        read.begun(path);
        Path file = listing.stored(FolderListing.composed(path)).orElseGet(() -> root.resolve(path));
        // The listing saw no link; a segment exchanged for one since then is caught here.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!file.toRealPath().startsWith(root)) {
                sink.report(Diagnostic.at(
                        place,
                        DiagnosticCode.FORBIDDEN_PATH,
                        "the path " + path + " leads out of the report's folder"));
                return Optional.empty();
            }
            byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length <= limit) {
                read.whole(path, bytes);
                return Optional.of(bytes);
            }
            DiagnosticCode code = image ? DiagnosticCode.BAD_IMAGE : DiagnosticCode.FILE_TOO_LARGE;
            sink.report(Diagnostic.at(place, code, path + " is larger than " + size(limit))
                    .withHint(
                            image
                                    ? "save it smaller: 2500 pixels fill the width of a page in print quality"
                                    : "divide it, or see whether something was pasted into it by mistake"));
        } catch (IOException e) {
            sink.report(Unreadable.because(path, e));
        }
        return Optional.empty();
    }

    private static String size(long bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
    }
}
