package io.github.reportassembly.merge;

import io.github.reportassembly.model.ConsensusLevel;
import io.github.reportassembly.model.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts recommendations by consensus and priority for the summary. What counts is an item: a part, or a
 * recommendation without parts.
 */
final class RecommendationCount {
    private static final String OPEN = "open";

    private final List<String> levels = new ArrayList<>();
    private final List<String> priorities = new ArrayList<>();
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final int recommendations;

    RecommendationCount(List<Map<String, Object>> recommendations) {
        this.recommendations = recommendations.size();
        for (ConsensusLevel level : ConsensusLevel.values()) {
            levels.add(level.id());
        }
        levels.add(OPEN);
        for (Priority priority : Priority.values()) {
            priorities.add(priority.id());
        }
        priorities.add(OPEN);
        for (Map<String, Object> recommendation : recommendations) {
            Object parts = recommendation.get("parts");
            if (parts instanceof List<?> list) {
                list.forEach(part -> items.add(fields(part)));
            } else {
                items.add(recommendation);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object part) {
        return (Map<String, Object>) part;
    }

    private static String level(Map<String, Object> item) {
        return item.get("consensus") instanceof Map<?, ?> consensus ? (String) consensus.get("level") : OPEN;
    }

    private static String priority(Map<String, Object> item) {
        return item.get("priority") instanceof String priority ? priority : OPEN;
    }

    /** Rows by consensus and columns by priority, without empty rows and without an empty column of undecided ones. */
    Map<String, Object> model() {
        List<String> columns = new ArrayList<>(priorities);
        if (items.stream().noneMatch(item -> priority(item).equals(OPEN))) {
            columns.remove(OPEN);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String level : levels) {
            List<Map<String, Object>> inRow =
                    items.stream().filter(item -> level(item).equals(level)).toList();
            if (!inRow.isEmpty()) {
                rows.add(row(inRow, columns).put("level", level).map());
            }
        }
        return new Fields()
                .put("recommendations", recommendations)
                .put("items", items.size())
                .put("priorities", columns)
                .put("rows", rows)
                .put("total", row(items, columns).map())
                .put("owners", owners(columns))
                .map();
    }

    /** A row for each owner, the one who has most to do first; an item of two owners is in the rows of both. */
    private List<Map<String, Object>> owners(List<String> columns) {
        Map<Object, List<Map<String, Object>>> byOwner = new LinkedHashMap<>();
        for (Map<String, Object> item : items) {
            if (item.get("owners") instanceof List<?> owners) {
                owners.forEach(owner ->
                        byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(item));
            }
        }
        return byOwner.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .map(entry -> row(entry.getValue(), columns)
                        .put("name", entry.getKey())
                        .map())
                .toList();
    }

    private static Fields row(List<Map<String, Object>> items, List<String> columns) {
        List<Integer> counts = columns.stream()
                .map(priority -> (int) items.stream()
                        .filter(item -> priority(item).equals(priority))
                        .count())
                .toList();
        return new Fields().put("counts", counts).put("all", items.size());
    }
}
