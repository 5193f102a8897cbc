package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Inline;
import java.util.List;
import java.util.function.Function;

/** Puts inlines into others. */
final class InlineTree {
    private InlineTree() {}

    /** Adds what is made of the content; nothing if there is none. */
    static void wrap(List<Inline> out, List<Inline> content, Function<List<Inline>, List<Inline>> made) {
        if (!content.isEmpty()) {
            out.addAll(made.apply(content));
        }
    }
}
