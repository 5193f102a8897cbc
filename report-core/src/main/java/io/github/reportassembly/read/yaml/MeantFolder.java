package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the chapter folder that a line without one may mean: one alike, or the only one that no line names.
 *
 * <p>Each search looks at all folders that no line names, so only the first {@value MOST_SEARCHED} lines are given a hint:
 * a report of ten thousand chapters whose folder was moved away is not to take hours.
 */
final class MeantFolder {
    private static final int MOST_SEARCHED = 100;

    private final List<String> free;
    private final boolean onlyOne;
    private int searched;

    /**
     * @param listed what the lines name
     * @param folders those that there are
     */
    MeantFolder(Collection<String> listed, Set<String> folders) {
        Set<String> named = Set.copyOf(listed);
        this.free = folders.stream().filter(folder -> !named.contains(folder)).toList();
        this.onlyOne = free.size() == 1
                && listed.stream().filter(line -> !folders.contains(line)).count() == 1;
    }

    /** Empty if none is near, or enough was searched. */
    Optional<String> of(String line) {
        searched++;
        if (searched > MOST_SEARCHED) {
            return Optional.empty();
        }
        String plain = line.endsWith("/") ? line.substring(0, line.length() - 1) : line;
        String last = plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (free.contains(last)) {
            return Optional.of(last);
        }
        return Nearest.to(line, free).or(() -> onlyOne ? Optional.of(free.get(0)) : Optional.empty());
    }
}
