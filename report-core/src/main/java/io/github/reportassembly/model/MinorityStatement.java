package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** What members say who do not agree; printed word for word. */
public record MinorityStatement(
        Label label,
        RichLine title,
        List<Mention> authors,
        List<Mention> recommendations,
        RichText text,
        SourceSpan span) {
    public MinorityStatement {
        authors = List.copyOf(authors);
        recommendations = List.copyOf(recommendations);
    }
}
