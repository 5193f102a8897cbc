package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the known id that was probably meant by an unknown one of the same kind: somebody slips in the words that tell
 * things apart.
 *
 * <p>Each search looks at all ids of the kind, so searching ends after {@value MOST_COMPARED} comparisons. Nobody needs
 * the hint of the thousandth mistake, and a report of a hundred times the size is not to take ten thousand times as long.
 */
final class SimilarIds {
    private static final int MOST_COMPARED = 200_000;

    private final CheckedReport report;
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private Map<String, List<String>> byKind = Map.of();
    private int compared;

    SimilarIds(CheckedReport report) {
        this.report = report;
    }

    /** Empty if none is near, or enough was searched. */
    Optional<String> nearest(String id) {
        return answers.computeIfAbsent(id, this::search);
    }

    private Optional<String> search(String id) {
        if (byKind.isEmpty()) {
            byKind = byKind();
        }
        List<String> alike = byKind.getOrDefault(kind(id), List.of());
        if (compared > MOST_COMPARED) {
            return Optional.empty();
        }
        compared += alike.size();
        return Nearest.to(id, alike);
    }

    /** In the order of their places; those in unread files follow. What has no first word may be anything. */
    private Map<String, List<String>> byKind() {
        List<String> all = new ArrayList<>(report.index().ids());
        report.report().unread().ids().stream().sorted().forEach(all::add);
        Map<String, List<String>> kinds = new HashMap<>();
        for (String id : all) {
            kinds.computeIfAbsent(kind(id), kind -> new ArrayList<>()).add(id);
        }
        kinds.put("", all);
        return kinds;
    }

    /** The first word with its hyphen. */
    private static String kind(String id) {
        return id.substring(0, id.indexOf('-') + 1);
    }
}
