package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.layout.strip.StripStack;
import io.github.reportassembly.page.PageItem;
import java.util.List;

/** How far the content of a cell has been given to slices of its rows. */
final class CellTrack {
    private final CellBox box;
    private int next;
    /** Added to the natural position of what comes next, since it had to give way. */
    private int shift;

    /** @param top of the content, from the top of the slices' coordinates */
    CellTrack(CellBox box, int top) {
        this.box = box;
        this.shift = top;
    }

    GridCell cell() {
        return box.cell();
    }

    private StripStack content() {
        return box.content();
    }

    boolean done() {
        return next == content().size();
    }

    /** Where the next strip would end. */
    int nextBottom() {
        return content().bottom(next) + shift;
    }

    /** Where all that is left would end. */
    int bottom() {
        return content().height() + shift;
    }

    /** What comes next stands no higher than this. */
    private void giveWay(int top) {
        if (!done()) {
            shift += Math.max(0, top - (content().top(next) + shift));
        }
    }

    /** How far what comes next begins above a place. */
    int reachAbove(int top) {
        return done() ? 0 : Math.max(0, top - (content().top(next) + shift));
    }

    /** Goes on in the next row: positions count from its top. */
    void enterNextRow(int heightOfLast, int above) {
        shift -= heightOfLast;
        giveWay(above);
    }

    /** Takes the strips that end above {@code limit}; they are painted relative to {@code top}. */
    StripMarks take(int top, int limit, StripMarks marks, List<PageItem> items) {
        int from = next;
        StripMarks all = marks;
        while (!done() && nextBottom() <= limit) {
            all = all.and(content().strip(next).marks());
            next++;
        }
        items.addAll(content().items(from, next, shift - top));
        return all;
    }
}
