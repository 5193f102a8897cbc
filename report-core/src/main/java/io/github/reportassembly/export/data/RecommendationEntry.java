package io.github.reportassembly.export.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A recommendation or suggestion as data: its texts as printed, without their formatting.
 *
 * @param kind {@code recommendation} or {@code suggestion}
 * @param text empty if the parts say everything
 * @param notes further texts by the names of their fields, such as {@code rationale}, in a fixed order
 * @param links what it names, by the names of the fields: {@code findings}, {@code dependencies}, {@code goals}, {@code
 *     mandate} and {@code priorRecommendations}; fields that name nothing are there and empty
 */
public record RecommendationEntry(
        String id,
        String number,
        String kind,
        String status,
        NamedThing chapter,
        String title,
        String text,
        ItemFacts facts,
        Map<String, String> notes,
        Map<String, List<NamedThing>> links,
        List<PartEntry> parts) {
    public RecommendationEntry {
        // Map.copyOf would lose the order.
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        parts = List.copyOf(parts);
    }
}
