package io.github.reportassembly.layout.table;

import io.github.reportassembly.layout.strip.ArtifactItems;
import io.github.reportassembly.layout.strip.Backdrop;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Strip;
import java.util.ArrayList;
import java.util.List;

/** Turns composed cells into the strips of a table. */
public final class TableLayout {
    /** A higher head is not repeated, and is set as rows of the body. */
    private static final int MOST_HEAD = 300_000;
    /** Room for the line that closes the table. */
    private static final int CLOSING = 1_000;

    private final TableGrid grid;
    private final TableForm form;

    public TableLayout(TableGrid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
    }

    /**
     * The strips of head and body.
     *
     * @param boxes every cell with its content
     * @param continued what stands above the repeated head on further pages
     * @param around the group that the table stands in
     */
    public List<Strip> strips(List<CellBox> boxes, List<Strip> continued, Group around) {
        TableRules rules = new TableRules(grid, form);
        Strip head = new TableHead(grid, form, rules).strip(boxes);
        boolean repeats = head.height() <= MOST_HEAD;
        List<Strip> repeated = new ArrayList<>(continued);
        repeated.add(ArtifactItems.copy(head));
        Group group = around.inner(Backdrop.NONE, repeats ? repeated : continued);
        List<Strip> strips = new ArrayList<>();
        if (repeats) {
            strips.add(head.withGroup(group));
        } else {
            strips.add(Strip.of(0, List.of(rules.top(0))).withGroup(group));
        }
        strips.addAll(new TableBody(grid, form, rules, boxes).strips(repeats ? grid.headRowCount() : 0, group));
        int last = strips.size() - 1;
        Strip closing = strips.get(last);
        strips.set(
                last, closing.withItems(List.of(rules.bottom(closing.height()))).extended(CLOSING));
        return strips;
    }
}
