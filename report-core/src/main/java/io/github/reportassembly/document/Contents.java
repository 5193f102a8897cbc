package io.github.reportassembly.document;

/** A list of what the document holds, with page numbers; made from the numbered document. */
public record Contents(Origin origin, ContentsKind kind) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
