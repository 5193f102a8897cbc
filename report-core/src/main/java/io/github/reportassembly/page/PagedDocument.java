package io.github.reportassembly.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document laid out.
 *
 * @param root the logical structure; its role is {@link StructureRole#DOCUMENT}
 * @param destinations by name; names are label ids and others that the layout makes
 * @param lines of text that count, in order
 */
public record PagedDocument(
        List<Page> pages,
        StructureElement root,
        List<OutlineEntry> outline,
        Map<String, Destination> destinations,
        PageIndex index,
        List<PrintedLine> lines) {
    public PagedDocument {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        destinations = Map.copyOf(destinations);
        lines = List.copyOf(lines);
    }

    /** The same pages without the numbers of the lines at their sides. */
    public PagedDocument withoutLineNumbers() {
        List<Page> plain = pages.stream().map(PagedDocument::withoutLineNumbers).toList();
        return new PagedDocument(plain, root, outline, destinations, index, lines);
    }

    private static Page withoutLineNumbers(Page page) {
        List<PageItem> items = new ArrayList<>(page.items());
        items.removeIf(item -> item instanceof GlyphItem glyphs && glyphs.content() == Artifact.LINE_NUMBER);
        return new Page(page.width(), page.height(), page.number(), items);
    }
}
