package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * An item of a list.
 *
 * @param checked for an item of a task list, whether its box is ticked
 */
public record ListItem(Origin origin, Optional<Boolean> checked, List<Block> blocks) {
    public ListItem {
        blocks = List.copyOf(blocks);
    }
}
