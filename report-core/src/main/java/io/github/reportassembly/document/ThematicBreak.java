package io.github.reportassembly.document;

/** A break in the train of thought. */
public record ThematicBreak(Origin origin) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
