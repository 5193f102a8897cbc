package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import io.github.reportassembly.source.SourceFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lists the files of a report, sorted by UTF-16 unit so that the order is the same everywhere, and notes what is wrong
 * with their names. Symbolic links are never followed.
 *
 * <p>Names are listed with composed letters (Unicode form NFC), as keyboards type them; some systems store them taken apart.
 */
final class FolderListing {
    /** What Java puts in the place of letters that the system's encoding of file names does not have. */
    private static final char UNKNOWN = '\uFFFD';

    private final Limits limits;
    private final List<String> files = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, String> byFoldedCase = new TreeMap<>();
    private final Map<String, Path> stored = new TreeMap<>();

    /** @param root a real path; if it is no folder the listing is empty */
    FolderListing(Path root, Limits limits) {
        this.limits = limits;
        if (Files.isDirectory(root)) {
            list(root, "", 1);
        }
        Collections.sort(files);
    }

    List<String> files() {
        return Collections.unmodifiableList(files);
    }

    /** Where the system keeps a listed file. */
    Optional<Path> stored(String path) {
        return Optional.ofNullable(stored.get(path));
    }

    List<Diagnostic> problems() {
        return Collections.unmodifiableList(problems);
    }

    private void list(Path folder, String prefix, int depth) {
        for (Path entry : entries(folder, prefix)) {
            String name = composed(entry.getFileName().toString());
            String path = prefix + name;
            if (isIgnored(name, prefix)) {
                continue;
            }
            if (files.size() == limits.of(Limit.FILES)) {
                refuse(path, "is one file too many: a report has at most " + limits.of(Limit.FILES));
                return;
            }
            add(entry, path, depth);
        }
    }

    private void add(Path entry, String path, int depth) {
        BasicFileAttributes kind;
        try {
            kind = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            problems.add(Unreadable.because(path, e));
            return;
        }
        if (kind.isSymbolicLink()) {
            refuse(path, "is a symbolic link", "put the file itself in its place");
            return;
        }
        if (path.indexOf(UNKNOWN) >= 0) {
            refuse(
                    path,
                    "has letters that this system cannot tell",
                    "build under a locale with UTF-8, such as LC_ALL=C.UTF-8; if it has one, rename the file");
            return;
        }
        var objection = PathRules.objection(path);
        if (objection.isPresent()) {
            refuse(path, objection.get());
            return;
        }
        String other = byFoldedCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            refuse(
                    path,
                    other.equals(path)
                            ? "stands here twice, with letters that look the same and are stored in two ways"
                            : "differs from " + other + " by capital letters alone");
            return;
        }
        if (kind.isDirectory()) {
            if (depth == limits.of(Limit.FOLDER_DEPTH)) {
                refuse(path, "is a folder too deep: at most " + limits.of(Limit.FOLDER_DEPTH) + " stand in each other");
            } else {
                list(entry, path + "/", depth + 1);
            }
        } else if (kind.isRegularFile()) {
            files.add(path);
            stored.put(path, entry);
        } else {
            refuse(path, "is neither a file nor a folder");
        }
    }

    private List<Path> entries(Path folder, String prefix) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException e) {
            problems.add(Unreadable.because(prefix, e));
        } catch (DirectoryIteratorException e) {
            problems.add(Unreadable.because(prefix, e.getCause()));
        }
        Collections.sort(entries);
        return entries;
    }

    static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** Hidden files and folders belong to Git and editors, {@code target} and {@code pom.xml} to the build. */
    private static boolean isIgnored(String name, String prefix) {
        return name.startsWith(".") || (prefix.isEmpty() && (name.equals("target") || name.equals("pom.xml")));
    }

    private void refuse(String path, String why) {
        refuse(path, why, "rename it");
    }

    private void refuse(String path, String why, String hint) {
        SourceFile file = new SourceFile(path, "");
        problems.add(Diagnostic.at(file.beginning(), DiagnosticCode.FORBIDDEN_PATH, "the path " + path + " " + why)
                .withHint(hint));
    }
}
