package io.github.reportassembly.document;

import java.util.Optional;

/**
 * One thing that a reference names.
 *
 * @param release the version whose printed number is meant; empty for this one
 * @param locator the place in a source, such as {@code sec. 5}; empty for none
 */
public record ReferenceTarget(Label label, Optional<String> release, String locator) {
    public static ReferenceTarget to(Label label) {
        return new ReferenceTarget(label, Optional.empty(), "");
    }
}
