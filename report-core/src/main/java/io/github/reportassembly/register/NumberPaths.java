package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Succession;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

    /** What became of a number, from release to release until today. */
    List<FateStep> steps(PublishedRelease release, String number) {
        Set<FateStep> steps = new LinkedHashSet<>();
        Deque<FateStep> open = new ArrayDeque<>();
        after(release, number, steps, open);
        while (!open.isEmpty()) {
            FateStep step = open.poll();
            history.release(step.version())
                    .ifPresent(next -> step.succession().now().forEach(then -> after(next, then, steps, open)));
        }
        return List.copyOf(steps);
    }

    private void after(PublishedRelease release, String number, Set<FateStep> steps, Deque<FateStep> open) {
        Map<String, Succession> since = today.get(release.version());
        List<FateStep> found = new ArrayList<>();
        if (since != null) {
            Optional.ofNullable(since.get(number)).ifPresent(next -> found.add(new FateStep("", number, next)));
        } else {
            for (PublishedRelease next : followers(release)) {
                Optional.ofNullable(next.became().get(number))
                        .ifPresent(succession -> found.add(new FateStep(next.version(), number, succession)));
            }
        }
        for (FateStep step : found) {
            if (steps.add(step)) {
                open.add(step);
            }
        }
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
