package io.github.reportassembly.document;

import java.util.List;

/** A list of facts by their names. */
public record Details(Origin origin, List<Detail> details) implements Block {
    public Details {
        details = List.copyOf(details);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
