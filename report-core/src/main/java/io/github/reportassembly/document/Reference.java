package io.github.reportassembly.document;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** A reference that is printed from the numbers: "Recommendations 3 and 4", "[2, sec. 5]". */
public record Reference(ReferenceForm form, List<ReferenceTarget> targets, SourceSpan span) implements Inline {
    public Reference {
        targets = List.copyOf(targets);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
