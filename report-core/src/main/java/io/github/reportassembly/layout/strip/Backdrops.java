package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds how far each group reaches on a page and paints what stands behind it, outer groups first. */
final class Backdrops {
    private Backdrops() {}

    /**
     * @param before the last strip of the page before, the outermost group if there is none
     * @param next the group of the first strip of the next page
     */
    static List<PageItem> behind(List<PlacedStrip> placed, Group before, Group next) {
        Map<Group, int[]> extents = new LinkedHashMap<>();
        for (PlacedStrip at : placed) {
            List<Group> chain = new ArrayList<>();
            for (Group group = at.strip().group();
                    group != Group.NONE;
                    group = group.parent().orElse(Group.NONE)) {
                chain.add(0, group);
            }
            for (Group group : chain) {
                if (group.backdrop() != Backdrop.NONE) {
                    extents.computeIfAbsent(group, key -> new int[] {at.top(), 0})[1] = at.bottom();
                }
            }
        }
        List<PageItem> items = new ArrayList<>();
        extents.forEach((group, extent) -> items.addAll(group.backdrop()
                .items(new Backdrop.Extent(extent[0], extent[1], !before.within(group), !next.within(group)))));
        return items;
    }
}
