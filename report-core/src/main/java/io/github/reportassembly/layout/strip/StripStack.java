package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;

/** Strips on top of each other, as they stand when no page is in the way: the content of a cell. */
public final class StripStack {
    private final List<Strip> strips;
    private final int[] tops;

    public StripStack(List<Strip> strips) {
        this.strips = List.copyOf(strips);
        this.tops = new int[strips.size()];
        int y = 0;
        for (int i = 0; i < tops.length; i++) {
            y += i == 0 ? 0 : Math.max(strips.get(i - 1).after(), strips.get(i).before());
            tops[i] = y;
            y += strips.get(i).height();
        }
    }

    public int size() {
        return tops.length;
    }

    public Strip strip(int index) {
        return strips.get(index);
    }

    /** From the top of the first strip to the top of one. */
    public int top(int index) {
        return tops[index];
    }

    /** From the top of the first strip to the bottom of one. */
    public int bottom(int index) {
        return tops[index] + strips.get(index).height();
    }

    public int height() {
        return size() == 0 ? 0 : bottom(size() - 1);
    }

    /** The items of some strips with what is painted behind them, the whole stack moved down by {@code shift}. */
    public List<PageItem> items(int from, int to, int shift) {
        List<PlacedStrip> placed = new ArrayList<>();
        for (int i = from; i < to; i++) {
            placed.add(new PlacedStrip(strips.get(i), tops[i] + shift));
        }
        Group before = from == 0 ? Group.NONE : strips.get(from - 1).group();
        Group next = to == size() ? Group.NONE : strips.get(to).group();
        List<PageItem> items = new ArrayList<>(Backdrops.behind(placed, 0, before, next));
        for (PlacedStrip at : placed) {
            for (PageItem item : at.strip().items()) {
                items.add(item.moved(0, at.top()));
            }
        }
        return items;
    }
}
