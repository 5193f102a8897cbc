package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;

/**
 * Where a block comes from.
 *
 * @param id unique among the blocks of a document that are not echoes: the unit of source text that it stands in, a
 *     slash and a running number, such as {@code data-escrow/12} or {@code rec-escrow-tests.text/1}
 * @param span its source, in a chapter, a YAML file or a template
 */
public record Origin(String id, SourceSpan span) {}
