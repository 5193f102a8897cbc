package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a row into slices between the lines of its longest cell. Where a line of another cell lies across such a place, it
 * belongs to the slice below, and reaches up beside the slice above as long as both stand on one page. A short row stays in
 * one piece; a long one may continue on another page, with two lines at least on each side.
 */
final class RowCutter {
    /** Rows of up to so many lines never split. */
    private static final int WHOLE_LINES = 6;
    /** Rows higher than so many lines split whatever they hold. */
    private static final int MOST_WHOLE_LINES = 24;

    private final TableForm form;

    RowCutter(TableForm form) {
        this.form = form;
    }

    /**
     * The slices of a row. Cells that go on into further rows are left with what did not fit.
     *
     * @param tracks of the cells that the row holds part of
     * @param least height of the row
     */
    List<Strip> cut(int row, List<CellTrack> tracks, int least, Group group) {
        List<Strip> slices = new ArrayList<>();
        int top = 0;
        for (CellTrack longest = longest(row, tracks); longest != null; longest = longest(row, tracks)) {
            int limit = longest.nextBottom();
            slices.add(slice(tracks, top, limit));
            top = limit;
        }
        int foot = Math.max(form.below(), least - top);
        if (slices.isEmpty()) {
            slices.add(slice(tracks, 0, foot));
        } else {
            slices.set(slices.size() - 1, slices.get(slices.size() - 1).extended(foot));
        }
        return merged(slices, top).stream().map(slice -> slice.withGroup(group)).toList();
    }

    /** The row in one piece, with all that the cells which begin in it hold, even beyond its foot. */
    Strip whole(List<CellTrack> tracks, int height, Group group) {
        List<PageItem> items = new ArrayList<>();
        StripMarks marks = StripMarks.NONE;
        for (CellTrack track : tracks) {
            marks = track.take(0, Integer.MAX_VALUE, marks, items);
        }
        return Strip.of(height, items).withMarks(marks).withGroup(group).withHold(Hold.FIRM);
    }

    private Strip slice(List<CellTrack> tracks, int top, int limit) {
        List<PageItem> items = new ArrayList<>();
        StripMarks marks = StripMarks.NONE;
        int overhang = 0;
        for (CellTrack track : tracks) {
            overhang = Math.max(overhang, track.reachAbove(top));
            marks = track.take(top, limit, marks, items);
        }
        return Strip.of(limit - top, items).withMarks(marks).withOverhang(overhang);
    }

    /** The cell that ends in this row and has the most left; null if all are done. */
    private static CellTrack longest(int row, List<CellTrack> tracks) {
        CellTrack longest = null;
        for (CellTrack track : tracks) {
            boolean ends = track.cell().rowEnd() == row + 1;
            if (ends && !track.done() && (longest == null || track.bottom() > longest.bottom())) {
                longest = track;
            }
        }
        return longest;
    }

    private List<Strip> merged(List<Strip> slices, int height) {
        int count = slices.size();
        if (count <= WHOLE_LINES && height <= MOST_WHOLE_LINES * form.leading()) {
            return List.of(join(slices));
        }
        if (count <= WHOLE_LINES) {
            return slices;
        }
        List<Strip> merged = new ArrayList<>();
        merged.add(join(slices.subList(0, 2)));
        merged.addAll(slices.subList(2, count - 2));
        merged.add(join(slices.subList(count - 2, count)));
        return merged;
    }

    private static Strip join(List<Strip> slices) {
        Strip joined = slices.get(0);
        for (Strip slice : slices.subList(1, slices.size())) {
            List<PageItem> items = new ArrayList<>();
            for (PageItem item : slice.items()) {
                items.add(item.moved(0, joined.height()));
            }
            StripMarks marks = joined.marks().and(slice.marks());
            joined = joined.withItems(items).extended(slice.height()).withMarks(marks);
        }
        return joined;
    }
}
