package io.github.reportassembly.document;

/** Lines of code, kept as they are. The language is empty when none was given; lines are separated by LF, without one at the end. */
public record CodeBlock(Origin origin, String language, String text) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
