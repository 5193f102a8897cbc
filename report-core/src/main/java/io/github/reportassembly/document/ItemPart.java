package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * A part of a recommendation.
 *
 * @param number as printed, such as {@code 7.1}
 * @param title runs into the text; empty for none
 */
public record ItemPart(Origin origin, Optional<Label> label, String number, List<Inline> title, List<Block> blocks) {
    public ItemPart {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }
}
