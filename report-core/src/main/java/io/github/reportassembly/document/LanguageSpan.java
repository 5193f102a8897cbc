package io.github.reportassembly.document;

import java.util.List;

/** Words in another language; the tag is one of BCP 47. */
public record LanguageSpan(String language, List<Inline> content) implements Inline {
    public LanguageSpan {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
