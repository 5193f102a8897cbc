package io.github.reportassembly.register;

import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Succession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the numbers of a release: seen by id and text hash where the sources show it, else as people told it in
 * the lineage of what is gone.
 */
final class Successions {
    private final CurrentItems current;
    private final Map<String, List<CurrentItem>> addedByText = new HashMap<>();

    Successions(History history, CurrentItems current) {
        this.current = current;
        for (CurrentItem item : current.all()) {
            if (!item.withdrawn() && !history.printed(item.id())) {
                addedByText
                        .computeIfAbsent(item.textHash(), hash -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    /** By the number that the release printed, in the order of its file; without those of which nobody told. */
    Map<String, Succession> after(PublishedRelease release) {
        Map<String, Succession> successions = new LinkedHashMap<>();
        release.numbers().forEach((id, published) -> {
            if (!published.withdrawn()) {
                of(release, id, published).ifPresent(succession -> successions.put(published.number(), succession));
            }
        });
        return successions;
    }

    /** What became of one number; empty if it is gone and nobody told. */
    Optional<Succession> of(PublishedRelease release, String id, PublishedNumber published) {
        Optional<CurrentItem> item = current.find(id);
        Optional<Lineage> told = item.flatMap(found -> found.after(release.version()));
        Optional<String> movedFrom = item.filter(found -> !found.withdrawn())
                .filter(found -> !found.chapter().equals(published.chapter()))
                .map(found -> published.chapter());
        if (told.isPresent()) {
            return told.map(lineage -> told(lineage, item.orElseThrow(), movedFrom));
        }
        if (item.isPresent() && !item.get().withdrawn()) {
            return item.map(found -> seen(release, found, published, movedFrom));
        }
        return moved(published);
    }

    /** A part that went to another recommendation has another id and the same text. */
    private Optional<Succession> moved(PublishedNumber published) {
        List<CurrentItem> alike = addedByText.getOrDefault(published.textHash(), List.of());
        // Of two added things with one text neither can be said to have come from the old one.
        return alike.size() == 1 ? Optional.of(moved(published, alike.get(0))) : Optional.empty();
    }

    private Succession moved(PublishedNumber published, CurrentItem item) {
        boolean elsewhere = !item.chapter().equals(published.chapter());
        return new Succession(
                LineageOperation.MOVED,
                numbers(List.of(item.id())),
                elsewhere ? Optional.of(published.chapter()) : Optional.empty(),
                Optional.empty());
    }

    private Succession told(Lineage lineage, CurrentItem item, Optional<String> movedFrom) {
        List<String> now = lineage.operation().ends()
                ? numbers(List.copyOf(living(lineage, new LinkedHashSet<>(), new HashSet<>())))
                : numbers(List.of(item.id()));
        Optional<String> reason =
                lineage.reason().map(text -> text.plain().strip().replaceAll("\\s+", " "));
        return new Succession(lineage.operation(), now, movedFrom, reason);
    }

    /** What took its place; what was withdrawn itself since then leads on to what took the place of that. */
    private Set<String> living(Lineage lineage, Set<String> found, Set<String> seen) {
        for (Mention mention : lineage.to()) {
            Optional<CurrentItem> item = current.find(mention.id());
            if (item.isPresent() && item.get().withdrawn() && seen.add(mention.id())) {
                item.get().lineage().stream()
                        .filter(entry -> entry.operation().ends())
                        .forEach(entry -> living(entry, found, seen));
            } else if (item.isPresent() && !item.get().withdrawn()) {
                found.add(mention.id());
            }
        }
        return found;
    }

    private Succession seen(
            PublishedRelease release, CurrentItem item, PublishedNumber published, Optional<String> movedFrom) {
        boolean same = published.textHash().isEmpty()
                || (published.textHash().equals(item.textHash())
                        && new PublishedTitle(release, current).fits(published, item));
        LineageOperation operation = !same
                ? LineageOperation.MODIFIED
                : movedFrom.isPresent() ? LineageOperation.MOVED : LineageOperation.KEPT;
        return new Succession(operation, numbers(List.of(item.id())), movedFrom, Optional.empty());
    }

    private List<String> numbers(List<String> ids) {
        return ids.stream()
                .map(current::find)
                .flatMap(Optional::stream)
                .map(CurrentItem::number)
                .flatMap(Optional::stream)
                .toList();
    }
}
