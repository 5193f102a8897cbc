package io.github.reportassembly.merge;

import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recommendations by what they name: owners, priorities, goals and clauses. What is indexed is an item, a part or a
 * recommendation without parts; where all parts of one agree, it is the recommendation.
 */
final class MappingModel {
    private final Report report;
    private final ModelWords words;
    private final List<Map<String, Object>> recommendations;

    /** @param recommendations as templates see them, in the order of their numbers */
    MappingModel(Report report, ModelWords words, List<Map<String, Object>> recommendations) {
        this.report = report;
        this.words = words;
        this.recommendations = recommendations;
    }

    /** Each owner that is named, with what it is asked to do. */
    List<Map<String, Object>> owners() {
        List<Map<String, Object>> owners = new ArrayList<>();
        report.owners().forEach((key, line) -> {
            List<Map<String, Object>> items = items(item -> named(item, "owners", "owner-" + key, line));
            if (!items.isEmpty()) {
                String id = "owner-" + key;
                owners.add(new Fields()
                        .put("id", id)
                        .put("name", words.home(line, id))
                        .put("items", items)
                        .map());
            }
        });
        return owners;
    }

    /** Each priority that is given, the highest first. */
    List<Map<String, Object>> priorities() {
        List<Map<String, Object>> priorities = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            List<Map<String, Object>> items = items(item -> priority.id().equals(item.get("priority")));
            if (!items.isEmpty()) {
                priorities.add(new Fields()
                        .put("id", "priority-" + priority.id())
                        .put("level", priority.id())
                        .put("items", items)
                        .map());
            }
        }
        return priorities;
    }

    /** Each strategic goal with the recommendations that name it; one that none names has no such field. */
    List<Map<String, Object>> goals() {
        return mapped(report.goals(), "goal-", "goals");
    }

    /** Each clause of the mandate with the recommendations that name it. */
    List<Map<String, Object>> clauses() {
        return mapped(report.clauses(), "clause-", "mandate");
    }

    private List<Map<String, Object>> mapped(Map<String, RichLine> lines, String prefix, String field) {
        List<Map<String, Object>> mapped = new ArrayList<>();
        lines.forEach((key, line) -> {
            List<Object> ids = new ArrayList<>();
            for (Map<String, Object> item : recommendations) {
                if (named(item, field, prefix + key, line)) {
                    ids.add(item.get("id"));
                }
            }
            mapped.add(new Fields()
                    .put("id", prefix + key)
                    .put("name", words.home(line, prefix + key))
                    .put("recommendations", ids)
                    .map());
        });
        return mapped;
    }

    /** Whether an item names something; a name that holds links has no place, and is known by its words. */
    private static boolean named(Map<String, Object> item, String field, String place, RichLine line) {
        if (!(item.get(field) instanceof List<?> names)) {
            return false;
        }
        for (Object name : names) {
            if (name instanceof Unit unit && unit.names(place, line)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an item belongs to a list. */
    private interface Choice {
        boolean takes(Map<String, Object> item);
    }

    private List<Map<String, Object>> items(Choice choice) {
        List<Map<String, Object>> taken = new ArrayList<>();
        for (Map<String, Object> recommendation : recommendations) {
            List<Map<String, Object>> parts = parts(recommendation);
            List<Map<String, Object>> chosen = new ArrayList<>();
            for (Map<String, Object> part : parts) {
                if (choice.takes(part)) {
                    chosen.add(part);
                }
            }
            if (!parts.isEmpty() && chosen.size() < parts.size()) {
                chosen.forEach(part -> taken.add(entry(part, Optional.of(recommendation))));
            } else if (!parts.isEmpty() || choice.takes(recommendation)) {
                taken.add(entry(recommendation, Optional.empty()));
            }
        }
        return taken;
    }

    private static Map<String, Object> entry(Map<String, Object> item, Optional<Map<String, Object>> whole) {
        Fields entry = new Fields();
        ((FieldMap) item).known().forEach(name -> entry.put(name, Optional.ofNullable(item.get(name)), value -> value));
        return entry.put("whole", whole.map(recommendation -> recommendation.get("title")), title -> title)
                .map();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Map<String, Object> recommendation) {
        return recommendation.get("parts") instanceof List<?> parts ? (List<Map<String, Object>>) parts : List.of();
    }

    /** Adds to each recommendation those that depend on it, and returns those that depend on or are needed by others. */
    List<Map<String, Object>> dependencies() {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        for (Map<String, Object> item : recommendations) {
            if (item.get("dependencies") instanceof List<?> ids) {
                for (Object id : ids) {
                    needed.computeIfAbsent(whole((String) id), any -> new LinkedHashSet<>())
                            .add((String) item.get("id"));
                }
            }
        }
        List<Map<String, Object>> bound = new ArrayList<>();
        for (Map<String, Object> item : recommendations) {
            Set<String> by = needed.getOrDefault((String) item.get("id"), Set.of());
            ((FieldMap) item).know("neededBy");
            if (!by.isEmpty()) {
                item.put("neededBy", List.copyOf(by));
            }
            if (!by.isEmpty() || item.containsKey("dependencies")) {
                bound.add(item);
            }
        }
        return bound;
    }

    private static String whole(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
