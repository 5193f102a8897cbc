package io.github.reportassembly.numbering;

import io.github.reportassembly.document.Placement;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which recommendations and findings stand in which chapter, in the order of reading: first those that the text
 * places, then the rest of the chapter's folder by file name.
 */
public final class ItemOrder {
    private final Map<String, List<String>> placed = new LinkedHashMap<>();
    private final Map<String, List<String>> rest = new LinkedHashMap<>();
    private final Map<String, Recommendation> recommendations = new LinkedHashMap<>();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private ItemOrder() {}

    /** The order of a report's items. One that is placed twice stands at the first place; of two of one id the first counts. */
    public static ItemOrder of(Report report) {
        ItemOrder order = new ItemOrder();
        for (Chapter chapter : report.chapters()) {
            chapter.recommendations()
                    .forEach(item ->
                            order.recommendations.putIfAbsent(item.label().id(), item));
            chapter.findings()
                    .forEach(item -> order.findings.putIfAbsent(item.label().id(), item));
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Chapter chapter : report.chapters()) {
            order.placed.put(chapter.id(), order.placedIn(chapter, seen));
        }
        for (Chapter chapter : report.chapters()) {
            List<String> others = new ArrayList<>();
            chapter.findings().forEach(item -> others.add(item.label().id()));
            chapter.recommendations().forEach(item -> others.add(item.label().id()));
            others.removeIf(id -> !seen.add(id));
            order.rest.put(chapter.id(), others);
        }
        return order;
    }

    private List<String> placedIn(Chapter chapter, Set<String> seen) {
        List<String> ids = new ArrayList<>();
        new TreeWalk() {
            @Override
            public Void visit(Placement block) {
                String id = block.item().id();
                if ((recommendations.containsKey(id) || findings.containsKey(id)) && seen.add(id)) {
                    ids.add(id);
                }
                return null;
            }
        }.blocks(chapter.text().blocks());
        return ids;
    }

    /** All items of a chapter, by their ids. */
    public List<String> items(String chapter) {
        List<String> all = new ArrayList<>(placed.getOrDefault(chapter, List.of()));
        all.addAll(rest(chapter));
        return all;
    }

    /** The items that follow at a chapter's end since no text places them. */
    public List<String> rest(String chapter) {
        return rest.getOrDefault(chapter, List.of());
    }

    /** The recommendation or suggestion of an id. */
    public Optional<Recommendation> recommendation(String id) {
        return Optional.ofNullable(recommendations.get(id));
    }

    /** The finding of an id. */
    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }
}
