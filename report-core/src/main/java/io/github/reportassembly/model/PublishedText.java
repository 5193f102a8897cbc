package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a release printed of a recommendation, part, suggestion or finding.
 *
 * @param title in plain words; empty for a part without one
 * @param text as its Markdown was, where the register has it; empty for a recommendation that has parts alone
 * @param owners keys of those who were to act
 */
public record PublishedText(
        String title, SourceText text, List<String> owners, Optional<Priority> priority, Optional<LocalDate> due) {
    public PublishedText {
        owners = List.copyOf(owners);
    }
}
