package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Succession;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows numbers from release to release until today. */
final class NumberPaths {
    private final History history;
    private final Map<String, Map<String, Succession>> today = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> known = new HashMap<>();

    NumberPaths(History history, CurrentItems current) {
        this.history = history;
        Successions successions = new Successions(history, current);
        for (PublishedRelease release : history.newest()) {
            today.put(release.version(), successions.after(release));
        }
    }

    /** What became of a number in the release that follows, or since then if none does. */
    Optional<Succession> after(PublishedRelease release, String number) {
        Map<String, Succession> since = today.get(release.version());
        if (since != null) {
            return Optional.ofNullable(since.get(number));
        }
        return followers(release).stream()
                .map(next -> Optional.ofNullable(next.became().get(number)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The numbers that stand for it today. */
    Set<String> now(PublishedRelease release, String number) {
        // Kept, since numbers split and merge: the ways from an old one to today's may be many.
        Map<String, Set<String>> found = known.computeIfAbsent(release.version(), key -> new HashMap<>());
        Set<String> now = found.get(number);
        if (now == null) {
            now = follow(release, number);
            found.put(number, now);
        }
        return now;
    }

    private Set<String> follow(PublishedRelease release, String number) {
        Map<String, Succession> since = today.get(release.version());
        Set<String> now = new LinkedHashSet<>();
        if (since != null) {
            Optional.ofNullable(since.get(number)).ifPresent(succession -> now.addAll(succession.now()));
            return now;
        }
        for (PublishedRelease next : followers(release)) {
            Succession succession = next.became().get(number);
            if (succession != null) {
                succession.now().forEach(then -> now.addAll(now(next, then)));
            }
        }
        return now;
    }

    private List<PublishedRelease> followers(PublishedRelease release) {
        return history.releases().stream()
                .filter(next -> next.follows().containsKey(release.version()))
                .toList();
    }
}
