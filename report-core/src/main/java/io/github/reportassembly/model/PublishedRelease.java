package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * What an earlier release printed, from its register.
 *
 * @param follows versions of the releases before
 * @param numbers by id, in the order of the file
 */
public record PublishedRelease(
        String version, List<String> follows, Map<String, PublishedNumber> numbers, SourceSpan span) {
    public PublishedRelease {
        follows = List.copyOf(follows);
    }
}
