package io.github.reportassembly.model;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A field of one line, with emphasis, code and references.
 *
 * @param id the unit, unique in the report: {@code rec-escrow-tests.title}
 * @param plain the words alone
 */
public record RichLine(String id, List<Inline> content, String plain, SourceSpan span) {
    public RichLine {
        content = List.copyOf(content);
    }
}
