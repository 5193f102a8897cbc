package io.github.reportassembly.starter;

import java.util.List;
import java.util.Optional;

/**
 * What came of making something new.
 *
 * @param refusal why nothing was made, and what to do; empty if something was
 * @param made paths of new files, from the report's folder
 * @param kept paths of files that were there already and stay as they are
 * @param next what to do now, a sentence each
 */
public record Outcome(Optional<String> refusal, List<String> made, List<String> kept, List<String> next) {
    public Outcome {
        made = List.copyOf(made);
        kept = List.copyOf(kept);
        next = List.copyOf(next);
    }

    static Outcome refused(String why) {
        return new Outcome(Optional.of(why), List.of(), List.of(), List.of());
    }

    static Outcome made(List<String> files, String... next) {
        return new Outcome(Optional.empty(), files, List.of(), List.of(next));
    }
}
