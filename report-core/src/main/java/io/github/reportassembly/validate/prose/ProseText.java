package io.github.reportassembly.validate.prose;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import java.util.List;

/**
 * A text or line of a report.
 *
 * @param owner id of the thing that it belongs to
 */
public record ProseText(String owner, List<Block> blocks, List<Inline> line) {}
