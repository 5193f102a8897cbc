package io.github.reportassembly.document;

import java.util.List;

/** Terms and what they mean. */
public record Glossary(Origin origin, List<GlossaryEntry> entries) implements Block {
    public Glossary {
        entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
