package io.github.reportassembly.layout.line;

import io.github.reportassembly.diagnostic.DiagnosticSink;
import java.util.List;

/** Breaks paragraphs into lines. */
public interface LineBreaker {
    /** The lines of a paragraph; none for a paragraph without items. A line that cannot fit is reported and kept. */
    List<Line> lines(List<LineItem> items, ParagraphFormat format);

    /** How wide a paragraph can be. */
    ContentWidth width(List<LineItem> items);

    /** How wide it can be if its long words are divided as they are in narrow columns. */
    ContentWidth dividedWidth(List<LineItem> items);

    /**
     * One that breaks alike and may be used beside this one by another thread. It reports elsewhere, but for what is said
     * once of a whole document.
     */
    LineBreaker reportingTo(DiagnosticSink other);

    /** One that breaks alike and reports nothing, for words that stand elsewhere too. */
    LineBreaker silent();

    /** Reports what is said once of a whole document: characters that no font has. */
    void finish();
}
