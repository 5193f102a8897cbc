package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.ReferenceTarget;
import java.util.Optional;

/**
 * A reference found in a text.
 *
 * @param id with the part after a dot
 * @param end the index after its last character
 */
record FoundReference(String id, Optional<String> release, int end) {
    ReferenceTarget target(String locator) {
        return new ReferenceTarget(new Label(id), release, locator);
    }

    boolean isSource() {
        return id.startsWith("src-");
    }
}
