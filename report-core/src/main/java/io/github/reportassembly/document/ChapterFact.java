package io.github.reportassembly.document;

import java.util.List;
import java.util.OptionalInt;

/**
 * One of the facts under a chapter's title.
 *
 * @param progress how many of {@link #STEPS} steps are done, where the fact is a state of progress
 */
public record ChapterFact(String name, List<Inline> value, OptionalInt progress) {
    /** outline, drafting, agreed, reviewed, frozen. */
    public static final int STEPS = 5;

    public ChapterFact {
        value = List.copyOf(value);
    }
}
