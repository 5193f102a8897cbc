package io.github.reportassembly.register;

import io.github.reportassembly.model.LineageOperation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of a number since a release.
 *
 * @param id that it was given to
 * @param title as it was printed then
 * @param steps what became of it from release to release; none if nobody told
 * @param now what stands for it today; empty if there is nothing
 */
public record NumberFate(
        String release, String number, String id, String title, List<FateStep> steps, List<Successor> now) {
    public NumberFate {
        steps = List.copyOf(steps);
        now = List.copyOf(now);
    }

    /** In one word: how it ended if it ended, else the greatest change that it saw; empty if nobody told. */
    public Optional<LineageOperation> operation() {
        List<LineageOperation> all =
                steps.stream().map(step -> step.succession().operation()).toList();
        Optional<LineageOperation> end =
                all.stream().filter(LineageOperation::ends).reduce((first, last) -> last);
        if (end.isPresent()) {
            return now.isEmpty() ? Optional.of(LineageOperation.DELETED) : end;
        }
        return all.stream().reduce((first, second) -> weight(first) > weight(second) ? first : second);
    }

    private static int weight(LineageOperation operation) {
        return switch (operation) {
            case MODIFIED -> 3;
            case EDITORIAL -> 2;
            case MOVED -> 1;
            default -> 0;
        };
    }

    /** The chapter where it stood at first, if it moved. */
    public Optional<String> movedFrom() {
        return steps.stream()
                .map(step -> step.succession().movedFrom())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** All that people wrote about it, in one line; empty if nothing. */
    public String reasons() {
        return steps.stream()
                .map(step -> step.succession().reason().orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
