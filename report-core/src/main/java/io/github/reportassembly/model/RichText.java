package io.github.reportassembly.model;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/**
 * A Markdown field or a chapter's text.
 *
 * @param id the unit, unique in the report: {@code rec-escrow-tests.rationale}; what a template places
 * @param plain the words alone, for tests such as "is it empty" and for attributes
 * @param markdown as it was written, without the indentation of a YAML field
 */
public record RichText(String id, List<Block> blocks, String plain, String markdown, SourceSpan span) {
    public RichText {
        blocks = List.copyOf(blocks);
    }
}
