package io.github.reportassembly.export.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What holds for an item: who is to act, how urgently and by when, and how far the team agrees.
 *
 * @param priority {@code high}, {@code medium} or {@code low}
 * @param consensus its level as the sources write it, such as {@code full-consensus}
 */
public record ItemFacts(
        List<NamedThing> owners, Optional<String> priority, Optional<LocalDate> due, Optional<String> consensus) {
    public ItemFacts {
        owners = List.copyOf(owners);
    }
}
