package io.github.reportassembly.export.pdf;

import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.Collections;
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

    /** The text as it is read. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (GlyphItem item : isVisual() ? logicalOrder() : items) {
            out.append(item.text().text());
        }
        return out.toString();
    }

    private boolean isVisual() {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).x() < items.get(i - 1).x()) {
                return false;
            }
        }
        return true;
    }

    /** Turns around what the bidirectional algorithm's rule L2 has turned around, for two levels. */
    private List<GlyphItem> logicalOrder() {
        boolean lineToLeft = runsToLeft();
        List<GlyphItem> order = new ArrayList<>(items);
        for (int from = 0; from < order.size(); ) {
            int to = from + 1;
            boolean toLeft = order.get(from).text().rightToLeft();
            while (to < order.size() && order.get(to).text().rightToLeft() == toLeft) {
                to++;
            }
            if (toLeft != lineToLeft) {
                Collections.reverse(order.subList(from, to));
            }
            from = to;
        }
        if (lineToLeft) {
            Collections.reverse(order);
        }
        return order;
    }

    private boolean runsToLeft() {
        int toLeft = 0;
        for (GlyphItem item : items) {
            int letters = item.text().text().strip().length();
            toLeft += item.text().rightToLeft() ? letters : -letters;
        }
        return toLeft > 0;
    }
}
