package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedRelease;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The releases so far, each after those that it follows. */
final class History {
    private final List<PublishedRelease> releases;

    History(List<PublishedRelease> releases) {
        this.releases = List.copyOf(releases);
    }

    /** The releases that came before a version; all of them if it was not released yet. */
    History before(String version) {
        Optional<PublishedRelease> released = release(version);
        if (released.isEmpty()) {
            return this;
        }
        Set<String> earlier = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(released.get().follows().keySet());
        while (!open.isEmpty()) {
            String next = open.pop();
            if (earlier.add(next)) {
                release(next).ifPresent(found -> open.addAll(found.follows().keySet()));
            }
        }
        return new History(releases.stream()
                .filter(release -> earlier.contains(release.version()))
                .toList());
    }

    List<PublishedRelease> releases() {
        return releases;
    }

    /** Those that no other follows: one, or one of each branch that released. The next release follows all of them. */
    List<PublishedRelease> newest() {
        Set<String> followed = new HashSet<>();
        releases.forEach(release -> followed.addAll(release.follows().keySet()));
        List<PublishedRelease> newest = new ArrayList<>(releases);
        newest.removeIf(release -> followed.contains(release.version()));
        return newest;
    }

    /** The release of a version, if there is one. */
    Optional<PublishedRelease> release(String version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst();
    }

    /** Whether any release printed an id. */
    boolean printed(String id) {
        return releases.stream().anyMatch(release -> release.numbers().containsKey(id));
    }
}
