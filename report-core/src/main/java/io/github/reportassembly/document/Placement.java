package io.github.reportassembly.document;

/**
 * The place in a chapter's text where a recommendation or a finding is to stand. The merge puts the item there; a
 * merged document holds none.
 */
public record Placement(Origin origin, Label item) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
