package io.github.reportassembly.layout.strip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands at the top of a page that begins inside a table or another group with a repeated header. */
final class RepeatedStrips {
    private RepeatedStrips() {}

    /**
     * The strips, outermost group first; none where they would take half of the region or more, or leave too little for
     * the strip that they announce.
     */
    static List<PlacedStrip> at(Flow flow, int next, Region region) {
        List<PlacedStrip> placed = new ArrayList<>();
        if (next == 0 || next >= flow.strips().size()) {
            return placed;
        }
        Group before = flow.strips().get(next - 1).group();
        Deque<Group> open = new ArrayDeque<>();
        for (Group at = flow.strips().get(next).group();
                at != Group.NONE;
                at = at.parent().orElse(Group.NONE)) {
            if (before.within(at)) {
                open.addFirst(at);
            }
        }
        int y = 0;
        int after = 0;
        for (Group group : open) {
            for (Strip strip : group.repeat()) {
                y += placed.isEmpty() ? 0 : Math.max(after, strip.before());
                placed.add(new PlacedStrip(strip.withGroup(group), y));
                y += strip.height();
                after = strip.after();
            }
        }
        Strip first = flow.strips().get(next);
        boolean tooMuch = y * 2 > region.height() || y + first.overhang() + first.height() > region.height();
        return tooMuch ? new ArrayList<>() : placed;
    }

    /** The height of all of them. */
    static int height(Flow flow, int next, Region region) {
        if (next == 0
                || next >= flow.strips().size()
                || flow.strips().get(next).group() == Group.NONE
                || flow.strips().get(next - 1).group() == Group.NONE) {
            return 0;
        }
        List<PlacedStrip> placed = at(flow, next, region);
        return placed.isEmpty() ? 0 : placed.get(placed.size() - 1).bottom();
    }
}
