package io.github.reportassembly.model;

import java.util.List;
import java.util.Optional;

/**
 * What became of a number that the release before printed.
 *
 * @param now the numbers that took its place; its own if it lives on
 * @param movedFrom the chapter where it stood, if that is another one
 * @param reason in one line
 */
public record Succession(
        LineageOperation operation, List<String> now, Optional<String> movedFrom, Optional<String> reason) {
    public Succession {
        now = List.copyOf(now);
    }
}
