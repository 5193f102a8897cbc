package io.github.reportassembly.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts problems into those that are listed and those that are only counted, so that a thousand of one kind do not bury
 * the one of another. Errors are counted only when they say the same over and over.
 *
 * @param listed in the order in which they came
 * @param counted by kind, how many are not listed
 */
public record Folding(List<Diagnostic> listed, Map<DiagnosticCode, Integer> counted) {
    /** How many that say the very same are listed. */
    private static final int SAME = 5;

    public Folding {
        listed = List.copyOf(listed);
        counted = Collections.unmodifiableMap(counted);
    }

    /**
     * Parts a list of problems.
     *
     * @param most how many warnings, or notes, of one kind are listed
     */
    public static Folding of(List<Diagnostic> problems, Stage stage, Map<Severity, Integer> most) {
        List<Diagnostic> listed = new ArrayList<>();
        Map<DiagnosticCode, Integer> counted = new EnumMap<>(DiagnosticCode.class);
        Map<DiagnosticCode, Integer> ofKind = new EnumMap<>(DiagnosticCode.class);
        Map<String, Integer> same = new HashMap<>();
        for (Diagnostic problem : problems) {
            int limit = most.getOrDefault(problem.severity(stage), Integer.MAX_VALUE);
            boolean full = ofKind.getOrDefault(problem.code(), 0) >= limit
                    || same.merge(problem.code().id() + problem.message(), 1, Integer::sum) > Math.min(SAME, limit);
            if (full) {
                counted.merge(problem.code(), 1, Integer::sum);
            } else {
                ofKind.merge(problem.code(), 1, Integer::sum);
                listed.add(problem);
            }
        }
        return new Folding(listed, counted);
    }
}
