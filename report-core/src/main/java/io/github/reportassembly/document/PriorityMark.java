package io.github.reportassembly.document;

/** Three small squares of which some are filled; decoration beside the word for a priority. */
public record PriorityMark(int filled) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
