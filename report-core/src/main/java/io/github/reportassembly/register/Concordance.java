package io.github.reportassembly.register;

import io.github.reportassembly.model.PublishedRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Old numbers and today's, in both directions.
 *
 * @param forward what became of each number since each release, oldest release first
 * @param backward where each of today's numbers came from
 */
public record Concordance(List<NumberFate> forward, List<NumberOrigin> backward) {
    private static final Comparator<String> BY_NUMBER = new NumberComparator();

    public Concordance {
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
    }

    static Concordance of(History history, CurrentItems current) {
        NumberPaths paths = new NumberPaths(history, current);
        List<NumberFate> forward = new ArrayList<>();
        Map<String, Map<String, Set<String>>> origins = new LinkedHashMap<>();
        for (PublishedRelease release : history.releases()) {
            List<NumberFate> fates = new ArrayList<>();
            release.numbers().forEach((id, number) -> {
                if (!number.withdrawn()) {
                    NumberFate fate = new NumberFate(
                            release.version(),
                            number.number(),
                            id,
                            number.title(),
                            paths.steps(release, number.number()),
                            successors(paths.now(release, number.number()), current));
                    fates.add(fate);
                    fate.now()
                            .forEach(now -> origins.computeIfAbsent(now.id(), key -> new LinkedHashMap<>())
                                    .computeIfAbsent(release.version(), key -> new TreeSet<>(BY_NUMBER))
                                    .add(number.number()));
                }
            });
            fates.sort(Comparator.comparing(NumberFate::number, BY_NUMBER));
            forward.addAll(fates);
        }
        return new Concordance(forward, backward(current, origins));
    }

    private static List<Successor> successors(Set<String> numbers, CurrentItems current) {
        return numbers.stream()
                .sorted(BY_NUMBER)
                .flatMap(number -> current.printing(number).stream())
                .map(item -> new Successor(item.id(), item.number().orElseThrow()))
                .toList();
    }

    private static List<NumberOrigin> backward(CurrentItems current, Map<String, Map<String, Set<String>>> origins) {
        List<NumberOrigin> backward = new ArrayList<>();
        for (CurrentItem item : current.all()) {
            if (item.number().isPresent() && !item.withdrawn()) {
                Map<String, List<String>> before = new LinkedHashMap<>();
                origins.getOrDefault(item.id(), Map.of())
                        .forEach((release, numbers) -> before.put(release, List.copyOf(numbers)));
                backward.add(new NumberOrigin(item.id(), item.number().get(), item.title(), before));
            }
        }
        backward.sort(Comparator.comparing(NumberOrigin::number, BY_NUMBER));
        return backward;
    }
}
