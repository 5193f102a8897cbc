package io.github.reportassembly.layout.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** The words, spaces and boxes of one line in reading order, and where they stand. */
final class Units {
    /**
     * @param item number of the line item it comes from
     * @param word null for a box
     * @param width with the gap after it
     * @param gap space that justification adds after it
     * @param level of direction
     * @param trailing whether these are the spaces at the line's end
     */
    record Unit(int item, ShapedWord word, int width, int gap, byte level, boolean trailing) {}

    private final List<Unit> units = new ArrayList<>();
    private int width;
    private int trailing;
    private int[] xs = {};

    void add(Unit unit) {
        units.add(unit);
        width += unit.width();
        if (unit.trailing()) {
            trailing += unit.width();
        }
    }

    /** Width of all without the spaces at the end. */
    int width() {
        return width - trailing;
    }

    int size() {
        return units.size();
    }

    Unit get(int i) {
        return units.get(i);
    }

    /** Left end of a unit; for a unit that runs to the left, its gap stands left of it. */
    int x(int i) {
        return (units.get(i).level() & 1) == 1 ? xs[i] + units.get(i).gap() : xs[i];
    }

    /** Right end of a unit without its gap. */
    int right(int i) {
        return x(i) + units.get(i).width() - units.get(i).gap();
    }

    /** Places the units from left to right in the order in which they are seen (Unicode annex 9, rule L2). */
    void place(int start, boolean rightToLeft, boolean plain) {
        xs = new int[units.size()];
        int x = rightToLeft ? start - trailing : start;
        if (plain) {
            for (int i = 0; i < xs.length; i++) {
                xs[i] = x;
                x += units.get(i).width();
            }
            return;
        }
        for (int i : visualOrder()) {
            xs[i] = x;
            x += units.get(i).width();
        }
    }

    private Integer[] visualOrder() {
        Integer[] order = new Integer[units.size()];
        byte[] levels = new byte[units.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            levels[i] = units.get(i).level();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }
}
