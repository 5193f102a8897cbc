package io.github.reportassembly.read.folder;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says that a file which the sources name is not there, and which may have been meant. Each answer looks at a limited
 * number of names, however many files there are: a report may name thousands that somebody forgot to add.
 */
final class MissingFile {
    /** So many names in the alphabet around the missing one are compared with it. */
    private static final int MOST_COMPARED = 200;

    private final List<String> files;
    private Names names;

    /**
     * What is looked up.
     *
     * @param byCase paths by their small letters
     * @param inFolder names by folder, sorted; folders end with a slash
     * @param byName paths by the name after the last slash
     */
    private record Names(
            Map<String, String> byCase, Map<String, List<String>> inFolder, Map<String, List<String>> byName) {}

    /** @param files sorted */
    MissingFile(List<String> files) {
        this.files = files;
    }

    /** A file of text or data. One of that name with another ending, or one alike beside it, is probably the one. */
    Diagnostic text(String path, SourceSpan place) {
        Diagnostic diagnostic = Diagnostic.at(place, DiagnosticCode.MISSING_FILE, "there is no file " + path);
        return diagnostic.withHint(otherCase(path).orElseGet(() -> rename(path)));
    }

    /** A picture: it may stand in another folder, or have a name like this. */
    Diagnostic image(String path, SourceSpan place) {
        Diagnostic diagnostic = Diagnostic.at(place, DiagnosticCode.MISSING_IMAGE, "there is no file " + path);
        return diagnostic.withHint(otherCase(path)
                .or(() -> elsewhere(path).or(() -> beside(path)).map(near -> "did you mean " + near + "?"))
                .orElse("add the file"));
    }

    private Optional<String> otherCase(String path) {
        return Optional.ofNullable(names().byCase().get(path.toLowerCase(Locale.ROOT)))
                .map(other -> "there is " + other + ": capital letters count");
    }

    private String rename(String path) {
        String folder = folder(path);
        String name = name(path);
        String yml = name.substring(0, name.lastIndexOf('.') + 1) + "yml";
        List<String> beside = names().inFolder().getOrDefault(folder, List.of());
        return Optional.of(yml)
                .filter(other -> Collections.binarySearch(beside, other) >= 0)
                .or(() -> Nearest.to(name, around(name, beside)).filter(near -> Nearest.oneSlip(name, near)))
                .map(near -> "rename " + folder + near + " to " + path)
                .orElse("add the file");
    }

    private Optional<String> elsewhere(String path) {
        List<String> sameName = names().byName().getOrDefault(name(path), List.of());
        return sameName.size() == 1
                ? Optional.of(sameName.get(0))
                : Nearest.to(path, around(path, sameName))
                        .or(() -> sameName.stream().findFirst());
    }

    private Optional<String> beside(String path) {
        String folder = folder(path);
        String name = name(path);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        List<String> alike = new ArrayList<>();
        for (String other : around(name, names().inFolder().getOrDefault(folder, List.of()))) {
            if (other.endsWith(ending)) {
                alike.add(other);
            }
        }
        return Nearest.to(name, alike).map(near -> folder + near);
    }

    /** The names before and after the place where one would stand; all of them if they are few. */
    private static List<String> around(String name, List<String> sorted) {
        int found = Collections.binarySearch(sorted, name);
        int at = found < 0 ? -found - 1 : found;
        int from = Math.max(0, Math.min(at - MOST_COMPARED / 2, sorted.size() - MOST_COMPARED));
        return sorted.subList(from, Math.min(sorted.size(), from + MOST_COMPARED));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Gathered when the first file is missing: most reports miss none. */
    private synchronized Names names() {
        if (names == null) {
            names = new Names(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (String path : files) {
                names.byCase().putIfAbsent(path.toLowerCase(Locale.ROOT), path);
                names.inFolder()
                        .computeIfAbsent(folder(path), folder -> new ArrayList<>())
                        .add(name(path));
                names.byName()
                        .computeIfAbsent(name(path), name -> new ArrayList<>())
                        .add(path);
            }
            // The order of whole paths is not that of their names where a folder's name is the beginning of another's.
            names.inFolder().values().forEach(Collections::sort);
        }
        return names;
    }
}
