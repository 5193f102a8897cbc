package io.github.reportassembly.layout.strip;

import io.github.reportassembly.source.SourceSpan;
import java.util.Optional;

/**
 * A line of text that counts: one that gets a line number where lines are numbered.
 *
 * @param paragraph number of the paragraph that it belongs to; empty for text without paragraph numbers
 * @param source of the text that it begins with
 */
public record TextLine(String paragraph, Optional<SourceSpan> source) {}
