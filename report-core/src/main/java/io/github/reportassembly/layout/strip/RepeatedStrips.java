package io.github.reportassembly.layout.strip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands at the top of a page that begins inside a table or another group with a repeated header. */
final class RepeatedStrips {
    private RepeatedStrips() {}

    /** The strips, outermost group first; none where they would take half of the region or more. */
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
        return y * 2 > region.height() ? new ArrayList<>() : placed;
    }
}
