package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;

/**
 * An indivisible slice of the flow, as wide as the frame: a line, a row of a table, a picture. Everything that stacks
 * down a page is a list of strips. Lengths are thousandths of a point.
 *
 * @param overhang how far its items reach above its top, beside what stands there; room that it needs at the top of a page
 * @param before space wanted above it; dropped at the top of a page
 * @param after space wanted below it; of two neighbours' spaces the larger holds
 * @param hold on the next strip
 * @param items relative to the start of the frame and the top of the strip
 */
public record Strip(
        int height,
        int overhang,
        int before,
        int after,
        Hold hold,
        List<PageItem> items,
        StripMarks marks,
        Group group) {
    public Strip {
        items = List.copyOf(items);
    }

    /** A strip that holds all its items. */
    public Strip(int height, int before, int after, Hold hold, List<PageItem> items, StripMarks marks, Group group) {
        this(height, 0, before, after, hold, items, marks, group);
    }

    /** A strip without space around it that a page may end after. */
    public static Strip of(int height, List<PageItem> items) {
        return new Strip(height, 0, 0, 0, Hold.FREE, items, StripMarks.NONE, Group.NONE);
    }

    public Strip withSpace(int newBefore, int newAfter) {
        return new Strip(height, overhang, newBefore, newAfter, hold, items, marks, group);
    }

    public Strip withOverhang(int above) {
        return new Strip(height, above, before, after, hold, items, marks, group);
    }

    public Strip withHold(Hold other) {
        return new Strip(height, overhang, before, after, other, items, marks, group);
    }

    public Strip withMarks(StripMarks other) {
        return new Strip(height, overhang, before, after, hold, items, other, group);
    }

    public Strip withGroup(Group other) {
        return new Strip(height, overhang, before, after, hold, items, marks, other);
    }

    public Strip withItems(List<PageItem> more) {
        List<PageItem> all = new ArrayList<>(items);
        all.addAll(more);
        return new Strip(height, overhang, before, after, hold, all, marks, group);
    }

    /** The same with other items. */
    public Strip withOnly(List<PageItem> others) {
        return new Strip(height, overhang, before, after, hold, others, marks, group);
    }

    /** The same with items that are painted, and read, before its own. */
    public Strip withFirst(List<PageItem> first) {
        List<PageItem> all = new ArrayList<>(first);
        all.addAll(items);
        return new Strip(height, overhang, before, after, hold, all, marks, group);
    }

    /** The same with everything in it lower, in a strip that is so much higher. */
    public Strip lowered(int by) {
        List<PageItem> moved = new ArrayList<>(items.size());
        for (PageItem item : items) {
            moved.add(item.moved(0, by));
        }
        return new Strip(height + by, overhang, before, after, hold, moved, marks.lowered(by), group);
    }

    /** The same in a strip that is so much higher at its foot. */
    public Strip extended(int by) {
        return new Strip(height + by, overhang, before, after, hold, items, marks, group);
    }
}
