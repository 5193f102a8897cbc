package io.github.reportassembly.export.pdf;

import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.GlyphItem;
import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * The glyphs of one line of a block of which some run to the left. They are painted from left to right, as readers expect
 * that turn lines around themselves; what is read aloud is the text in its own order.
 */
final class BidiLine {
    private final List<GlyphItem> items;

    /**
     * Glyphs of one content that stand side by side.
     *
     * @param text as it is read, if it has to be told; else empty
     */
    record Part(int content, String text, List<GlyphItem> visual) {}

    /** @param items of one line, as {@link #end} finds them */
    BidiLine(List<PageItem> items) {
        this.items = items.stream().map(GlyphItem.class::cast).toList();
    }

    /** Where the line that begins at an index ends; the index itself if no such line begins there. */
    static int end(List<PageItem> items, int from, StructureTree structure) {
        if (!(items.get(from) instanceof GlyphItem first) || isTurned(first)) {
            return from;
        }
        boolean toLeft = false;
        int end = from;
        while (end < items.size()
                && items.get(end) instanceof GlyphItem item
                && !isTurned(item)
                && isBeside(item, first, structure)) {
            toLeft |= item.text().rightToLeft();
            end++;
        }
        return toLeft ? end : from;
    }

    private static boolean isTurned(GlyphItem item) {
        return item.turn() != 0 || item.content() == Artifact.WATERMARK;
    }

    /** On the same line, raised or not, and in the same block. */
    private static boolean isBeside(GlyphItem item, GlyphItem first, StructureTree structure) {
        if (Math.abs(item.y() - first.y()) > Math.max(item.size(), first.size()) / 2) {
            return false;
        }
        if (item.content() == first.content()) {
            return true;
        }
        return item.content() >= 0
                && first.content() >= 0
                && structure.block(item.content()) == structure.block(first.content());
    }

    /** The parts of the line, in the order in which they are read. */
    List<Part> parts() {
        List<List<GlyphItem>> runs = new ArrayList<>();
        for (GlyphItem item : visualOrder()) {
            List<GlyphItem> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(0).content() != item.content()) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(item);
        }
        IdentityHashMap<GlyphItem, List<GlyphItem>> runOf = new IdentityHashMap<>();
        runs.forEach(run -> run.forEach(item -> runOf.put(item, run)));
        IdentityHashMap<List<GlyphItem>, StringBuilder> texts = new IdentityHashMap<>();
        List<List<GlyphItem>> read = new ArrayList<>();
        for (GlyphItem item : items) {
            List<GlyphItem> run = runOf.get(item);
            if (!texts.containsKey(run)) {
                texts.put(run, new StringBuilder());
                read.add(run);
            }
            texts.get(run).append(item.text().text());
        }
        List<Part> parts = new ArrayList<>();
        for (List<GlyphItem> run : read) {
            boolean toLeft = run.stream().anyMatch(item -> item.text().rightToLeft());
            parts.add(new Part(run.get(0).content(), toLeft ? texts.get(run).toString() : "", run));
        }
        return parts;
    }

    private List<GlyphItem> visualOrder() {
        return items.stream().sorted(Comparator.comparingInt(GlyphItem::x)).toList();
    }
}
