package io.github.reportassembly.register;

import java.util.List;

/**
 * What changed since a release, by number.
 *
 * @param release its version
 * @param changed what lives on and is not as it was
 * @param gone what was merged, split, covered or deleted
 * @param added what that release did not print
 * @param kept how much is as it was
 */
public record ChangeSummary(
        String release, List<ItemChange> changed, List<ItemChange> gone, List<ItemChange> added, int kept) {
    public ChangeSummary {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }
}
