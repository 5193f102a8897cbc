package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation, a suggestion or a finding as a designed block.
 *
 * @param number as printed in the badge, such as {@code 7} or {@code F2.1}
 * @param kicker the line above the title: "Recommendation 7"
 * @param title empty for a block that has none
 * @param blocks the text
 */
public record ItemBlock(
        Origin origin,
        Optional<Label> label,
        ItemKind kind,
        String number,
        List<Inline> kicker,
        List<Inline> title,
        List<Block> blocks,
        List<ItemPart> parts,
        List<Detail> details)
        implements Block {
    public ItemBlock {
        kicker = List.copyOf(kicker);
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
        details = List.copyOf(details);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
