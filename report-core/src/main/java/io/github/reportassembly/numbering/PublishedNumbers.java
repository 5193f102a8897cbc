package io.github.reportassembly.numbering;

import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.register.DraftNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers that earlier releases printed. */
final class PublishedNumbers {
    private final Map<String, Map<String, PublishedNumber>> byRelease = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final DraftNumbers drafts;

    /** The releases come each after those that it follows, so that a later one has the last word. */
    PublishedNumbers(List<PublishedRelease> releases) {
        this.drafts = new DraftNumbers(releases);
        for (PublishedRelease release : releases) {
            byRelease.put(release.version(), release.numbers());
            release.numbers().forEach((id, number) -> {
                newest.put(id, number.number());
                used.add(number.number());
            });
        }
    }

    /** The number that the newest release gave to an id. */
    Optional<String> newest(String id) {
        return Optional.ofNullable(newest.get(id));
    }

    /** What a release printed for an id. */
    Optional<PublishedNumber> of(String release, String id) {
        return Optional.ofNullable(byRelease.getOrDefault(release, Map.of()).get(id));
    }

    /** The number of a draft that people call by it. */
    Optional<String> draft(String release) {
        return drafts.of(release);
    }

    /** Every number ever printed. */
    Set<String> used() {
        return used;
    }
}
