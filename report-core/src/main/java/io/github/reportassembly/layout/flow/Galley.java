package io.github.reportassembly.layout.flow;

import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.layout.strip.StripMarks;
import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;

/** Collects strips in the order in which they are composed, and what waits for the next one. */
final class Galley {
    private final List<Strip> strips = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<PageItem> hung = new ArrayList<>();
    private final int usualBaseline;

    /** @param usualBaseline where a hanging mark stands beside a strip without text */
    Galley(int usualBaseline) {
        this.usualBaseline = usualBaseline;
    }

    /** Names the place where the next strip will stand. */
    void place(String name) {
        places.add(name);
    }

    /** Hangs items, which are relative to the start of the frame and the baseline, beside the next strip. */
    void hang(List<PageItem> items) {
        hung.addAll(items);
    }

    void add(Strip strip) {
        Strip marked = strip;
        if (!places.isEmpty()) {
            marked = marked.withMarks(marked.marks().withPlaces(places));
            places.clear();
        }
        if (!hung.isEmpty()) {
            int baseline = marked.marks().baseline() < 0
                    ? usualBaseline
                    : marked.marks().baseline();
            List<PageItem> items = new ArrayList<>(hung.size());
            for (PageItem item : hung) {
                items.add(item.moved(0, baseline));
            }
            marked = marked.withFirst(items);
            hung.clear();
        }
        strips.add(marked);
    }

    void addAll(List<Strip> more, Group group) {
        for (Strip strip : more) {
            add(strip.withGroup(group));
        }
    }

    /** Takes the headings at the end away, if something stands before them. */
    List<Strip> takeHeadings() {
        int from = strips.size();
        while (from > 0 && strips.get(from - 1).hold() == Hold.HEADING) {
            from--;
        }
        List<Strip> headings = from == 0 ? List.of() : List.copyOf(strips.subList(from, strips.size()));
        strips.subList(strips.size() - headings.size(), strips.size()).clear();
        return headings;
    }

    int size() {
        return strips.size();
    }

    int heightOf(int index) {
        return strips.get(index).height();
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    Strip last() {
        return strips.get(strips.size() - 1);
    }

    void replaceLast(Strip strip) {
        strips.set(strips.size() - 1, strip);
    }

    /** Strips from an index on hold together at least so firmly; the last of them only if {@code last}. */
    void hold(int from, Hold hold, boolean last) {
        for (int i = from; i < strips.size() - (last ? 0 : 1); i++) {
            Strip strip = strips.get(i);
            strips.set(i, strip.withHold(strip.hold().or(hold)));
        }
    }

    /** Wants at least this space above the strip at an index, if there is one. */
    void spaceAbove(int index, int space) {
        if (index < strips.size()) {
            Strip strip = strips.get(index);
            strips.set(index, strip.withSpace(space, strip.after()));
        }
    }

    /** Wants this space below the last strip, if it is at or after an index. */
    void spaceBelow(int index, int space) {
        if (index < strips.size()) {
            replaceLast(last().withSpace(last().before(), space));
        }
    }

    /** All strips; what still waits for one gets an empty strip. */
    List<Strip> strips() {
        if (!places.isEmpty() || !hung.isEmpty()) {
            add(new Strip(
                    hung.isEmpty() ? 0 : usualBaseline * 5 / 4,
                    0,
                    0,
                    Hold.FREE,
                    List.of(),
                    StripMarks.NONE,
                    Group.NONE));
        }
        return List.copyOf(strips);
    }
}
