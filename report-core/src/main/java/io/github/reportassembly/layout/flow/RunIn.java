package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;

/** Titles that run into the paragraph after them, closed by a full stop. */
final class RunIn {
    private static final String CLOSING = ".!?:。؟";

    private RunIn() {}

    /** The runs of a title; the element that they belong to is open. */
    static List<LineItem> items(FlowComposer flow, List<Inline> title, Look look, Galley out, SourceSpan span) {
        InlineCollector collector = flow.collector(out, span).add(title, look);
        String words = PlainWords.of(title);
        boolean closed = !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
        return collector.add(closed ? " " : ". ", look).items();
    }
}
