package io.github.reportassembly.register;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.model.LineageOperation;
import java.util.List;
import java.util.Optional;

/**
 * What changed of something numbered since a release.
 *
 * @param id that it had then
 * @param number that it had then; empty for what was added
 * @param title as it was printed then; as it is now for what was added
 * @param operation what became of it; empty if nobody told
 * @param movedFrom the id of the chapter where it stood, if that is another one now
 * @param reason in one line; empty for none
 * @param now what stands for it today; empty if there is nothing
 * @param before its title if that changed, and its text, as paragraphs; words that were taken out are struck through
 * @param after the same as it is now, with the words that were put in as strong ones; empty if the thing is gone
 * @param facts what it says beside its text, where that changed
 */
public record ItemChange(
        String id,
        String number,
        String title,
        Optional<LineageOperation> operation,
        Optional<String> movedFrom,
        String reason,
        List<Successor> now,
        List<List<Inline>> before,
        List<List<Inline>> after,
        List<FactChange> facts) {
    public ItemChange {
        now = List.copyOf(now);
        before = List.copyOf(before);
        after = List.copyOf(after);
        facts = List.copyOf(facts);
    }

    /** Whether nothing stands for it under its own id. */
    public boolean gone() {
        return now.stream().noneMatch(successor -> successor.id().equals(id))
                && operation.filter(done -> done == LineageOperation.MOVED).isEmpty();
    }
}
