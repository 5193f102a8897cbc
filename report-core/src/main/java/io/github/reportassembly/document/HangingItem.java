package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * An entry with a mark.
 *
 * @param mark as printed in the label column, such as {@code Q1}
 */
public record HangingItem(Optional<Label> label, List<Inline> mark, List<Block> blocks) {
    public HangingItem {
        mark = List.copyOf(mark);
        blocks = List.copyOf(blocks);
    }
}
