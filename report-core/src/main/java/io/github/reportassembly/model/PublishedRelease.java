package io.github.reportassembly.model;

import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a release printed and what had become of the numbers before it: one file of the register. Maps keep the order of
 * the file.
 *
 * @param commit that the release was made from; empty outside Git
 * @param follows the seals of the releases before, by version
 * @param numbers by id
 * @param became by the number that the release before had printed
 * @param added numbers of what was not printed before, by id
 * @param files the SHA-256 of what else the release wrote into the register, by the end of its name: {@code texts.yaml}
 * @param texts what it printed, by id; empty for a release that others follow, of which nobody asks
 */
public record PublishedRelease(
        String version,
        Stage stage,
        Optional<LocalDate> date,
        String commit,
        NumberingPolicy policy,
        Map<String, Seal> follows,
        Map<String, PublishedNumber> numbers,
        Map<String, Succession> became,
        Map<String, String> added,
        Map<String, Seal> files,
        Map<String, PublishedText> texts,
        Seal seal,
        SourceSpan span) {
    public PublishedRelease {
        follows = Collections.unmodifiableMap(new LinkedHashMap<>(follows));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        became = Collections.unmodifiableMap(new LinkedHashMap<>(became));
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The same release with the texts that it printed. */
    public PublishedRelease withTexts(Map<String, PublishedText> printed) {
        return new PublishedRelease(
                version, stage, date, commit, policy, follows, numbers, became, added, files, printed, seal, span);
    }
}
