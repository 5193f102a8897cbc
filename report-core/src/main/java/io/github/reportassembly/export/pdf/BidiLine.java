package io.github.reportassembly.export.pdf;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import java.util.Comparator;
import java.util.List;

/**
 * Neighbouring glyphs of one content on one baseline of which some run to the left. They are painted from left to right,
 * as readers expect that turn lines around themselves; what is read aloud is the text in its own order.
 */
final class BidiLine {
    private final List<GlyphItem> items;

    /** @param items of one content on one baseline, as {@link #end} finds them */
    BidiLine(List<PageItem> items) {
        this.items = items.stream().map(GlyphItem.class::cast).toList();
    }

    /** Where the line that begins at an index ends; the index itself if no such line begins there. */
    static int end(List<PageItem> items, int from) {
        if (!(items.get(from) instanceof GlyphItem first) || first.turn() != 0) {
            return from;
        }
        boolean toLeft = false;
        int end = from;
        while (end < items.size()
                && items.get(end) instanceof GlyphItem item
                && item.content() == first.content()
                && item.y() == first.y()
                && item.turn() == 0) {
            toLeft |= item.text().rightToLeft();
            end++;
        }
        return toLeft ? end : from;
    }

    int content() {
        return items.get(0).content();
    }

    List<GlyphItem> visualOrder() {
        return items.stream().sorted(Comparator.comparingInt(GlyphItem::x)).toList();
    }

    /** The text as it is read: the layout gives the items in that order. */
    String text() {
        StringBuilder out = new StringBuilder();
        items.forEach(item -> out.append(item.text().text()));
        return out.toString();
    }
}
