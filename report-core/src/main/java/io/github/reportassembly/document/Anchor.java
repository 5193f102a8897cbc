package io.github.reportassembly.document;

/** An invisible place that can be linked to. */
public record Anchor(Label label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
