package io.github.reportassembly.layout.line;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A finished line. Its items stand on the baseline and relative to the left end of the measure, whichever way the text
 * runs: lines that run to the left are flush with the right end. They are in reading order.
 *
 * @param width from the start of the measure to the end of the text, without the spaces after it
 * @param notes keys of the footnotes whose marks stand in it, in order
 * @param source of the text that the line begins with; empty for a line without text
 */
public record Line(int width, List<PageItem> items, List<String> notes, Optional<SourceSpan> source) {
    /** A line without anything in it. */
    public static final Line EMPTY = new Line(0, List.of(), List.of(), Optional.empty());

    public Line {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** Whether its last word goes on in the next line, after a hyphen that is no character of the word. */
    public boolean endsDivided() {
        for (PageItem item : items) {
            if (item instanceof GlyphItem glyphs && glyphs.text().text().endsWith("\u00AD")) {
                return true;
            }
        }
        return false;
    }
}
