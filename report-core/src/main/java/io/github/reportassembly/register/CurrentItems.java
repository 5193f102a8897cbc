package io.github.reportassembly.register;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Confidentiality;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything numbered that the sources have now, by id. */
final class CurrentItems {
    private final Function<String, Optional<String>> numbers;
    private final Report report;
    /** Searched for when the first old text asks. */
    private Set<String> labels;

    private final SortedMap<String, CurrentItem> items = new TreeMap<>();
    private final Map<String, List<CurrentItem>> byNumber = new HashMap<>();

    /** @param numbers what each id prints now */
    CurrentItems(Report report, Function<String, Optional<String>> numbers) {
        this.report = report;
        this.numbers = numbers;
        for (Chapter chapter : report.chapters()) {
            chapter.recommendations().forEach(item -> recommendation(item, chapter.id()));
            chapter.findings().forEach(item -> finding(item, chapter.id()));
        }
    }

    Optional<CurrentItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** What prints a number today. */
    List<CurrentItem> printing(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** What anything that has a number before the document does prints now: a source too. */
    Optional<String> printedNumber(String id) {
        return numbers.apply(id);
    }

    /** Whether a chapter's text has something of that label, such as a section, which gets its number later. */
    boolean hasLabel(String id) {
        if (labels == null) {
            labels = LabelSearch.in(report);
        }
        return labels.contains(id);
    }

    /** The sources that may be named to anybody, by id. */
    List<EvidenceSource> publicSources() {
        return report.sources().stream()
                .filter(source -> source.confidentiality() == Confidentiality.PUBLIC)
                .sorted(Comparator.comparing(source -> source.label().id()))
                .toList();
    }

    /** All, by id. */
    Collection<CurrentItem> all() {
        return items.values();
    }

    private void recommendation(Recommendation item, String chapter) {
        boolean withdrawn = item.status() == ItemStatus.WITHDRAWN;
        add(new CurrentItem(
                item.label().id(),
                number(item.label()),
                chapter,
                TextHash.of(item),
                ShortTitle.of(item.title().content(), numbers),
                ItemText.of(item),
                withdrawn,
                item.lineage(),
                item.span()));
        item.parts().forEach(part -> part(part, item, chapter));
    }

    private void part(Part part, Recommendation whole, String chapter) {
        boolean withdrawn = whole.status() == ItemStatus.WITHDRAWN;
        add(new CurrentItem(
                part.label().id(),
                number(part.label()),
                chapter,
                TextHash.of(part),
                part.title()
                        .map(title -> ShortTitle.of(title.content(), numbers))
                        .orElseGet(() -> ShortTitle.beginning(part.text().blocks(), numbers)),
                ItemText.of(part, whole),
                withdrawn || part.status() == ItemStatus.WITHDRAWN,
                part.lineage().isEmpty() && withdrawn ? whole.lineage() : part.lineage(),
                part.span()));
    }

    private void finding(Finding item, String chapter) {
        add(new CurrentItem(
                item.label().id(),
                number(item.label()),
                chapter,
                TextHash.of(item),
                ShortTitle.of(item.title().content(), numbers),
                ItemText.of(item),
                item.status() == ItemStatus.WITHDRAWN,
                item.lineage(),
                item.span()));
    }

    private Optional<String> number(Label label) {
        return numbers.apply(label.id());
    }

    private void add(CurrentItem item) {
        // Of two things with one id, which is an error of its own, the first counts.
        if (items.putIfAbsent(item.id(), item) == null && !item.withdrawn()) {
            item.number()
                    .ifPresent(number -> byNumber.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(item));
        }
    }
}
