package io.github.reportassembly.export.data;

import java.util.Optional;

/**
 * A recommendation of the review before, as data.
 *
 * @param number as that review printed it
 * @param implementation {@code full}, {@code partial} or {@code none}
 * @param relevance {@code yes}, {@code partly} or {@code no}
 * @param recommendation id of the recommendation or part that takes it up
 */
public record PriorEntry(
        String id,
        String number,
        String text,
        Optional<String> implementation,
        Optional<String> relevance,
        Optional<String> recommendation) {}
