package io.github.reportassembly.document;

import java.util.List;

/** A stretch of the document whose pages are numbered alike. */
public record Matter(MatterKind kind, List<Block> blocks) {
    public Matter {
        blocks = List.copyOf(blocks);
    }
}
