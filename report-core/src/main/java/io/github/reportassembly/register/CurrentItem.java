package io.github.reportassembly.register;

import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Something numbered as the sources have it now: a recommendation, a suggestion, a part or a finding.
 *
 * @param number empty if it was withdrawn before it was ever published
 * @param chapter the id of the chapter where it stands
 * @param title in plain words; of a part without one, the beginning of its text
 * @param text what a register keeps of it
 * @param withdrawn itself or as a part of something withdrawn
 * @param lineage its own, or that of the whole for a part that tells none
 * @param span where its file or its entry begins
 */
record CurrentItem(
        String id,
        Optional<String> number,
        String chapter,
        String textHash,
        String title,
        ItemText text,
        boolean withdrawn,
        List<Lineage> lineage,
        SourceSpan span) {
    CurrentItem {
        lineage = List.copyOf(lineage);
    }

    /** What people told of it after a release. */
    Optional<Lineage> after(String release) {
        return lineage.stream().filter(entry -> entry.release().equals(release)).findFirst();
    }
}
