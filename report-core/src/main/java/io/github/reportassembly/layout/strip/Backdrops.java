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
     * @param repeated how many strips at the top repeat what stood on an earlier page
     * @param before the last strip of the page before, the outermost group if there is none
     * @param next the group of the first strip of the next page
     */
    static List<PageItem> behind(List<PlacedStrip> placed, int repeated, Group before, Group next) {
        Map<Group, int[]> extents = new LinkedHashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            PlacedStrip at = placed.get(i);
            int leads = i <= repeated ? 1 : 0;
            List<Group> chain = new ArrayList<>();
            for (Group group = at.strip().group();
                    group != Group.NONE;
                    group = group.parent().orElse(Group.NONE)) {
                chain.add(0, group);
            }
            for (Group group : chain) {
                if (group.backdrop() != Backdrop.NONE) {
                    extents.computeIfAbsent(group, key -> new int[] {at.top(), 0, leads})[1] = at.bottom();
                }
            }
        }
        List<PageItem> items = new ArrayList<>();
        extents.forEach((group, extent) -> items.addAll(group.backdrop()
                .items(new Backdrop.Extent(
                        extent[0], extent[1], !before.within(group), !next.within(group), extent[2] == 1))));
        return items;
    }
}
