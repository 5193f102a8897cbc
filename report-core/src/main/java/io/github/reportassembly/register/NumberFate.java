package io.github.reportassembly.register;

import io.github.reportassembly.model.Succession;
import java.util.List;
import java.util.Optional;

/**
 * What became of a number since a release.
 *
 * @param title as it was printed then
 * @param succession what became of it right after; empty if nobody told
 * @param now the numbers that stand for it today; empty if there is none
 */
public record NumberFate(
        String release, String number, String title, Optional<Succession> succession, List<String> now) {
    public NumberFate {
        now = List.copyOf(now);
    }
}
