package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.RectangleItem;
import io.github.reportassembly.style.Palette;
import java.util.ArrayList;
import java.util.List;

/** The footnotes that wait for a place at the foot of a page, in the order of their marks. */
final class NoteQueue {
    /** Between the text and the rule above the notes. */
    private static final int SEPARATION = 11_000;

    private static final int RULE_WIDTH = 48_000;
    private static final int RULE_HEIGHT = 500;
    /** From the rule to the first line: its baseline then lies 10 below the rule. */
    private static final int BELOW_RULE = 800;
    /** A note may break over two pages after this many lines. */
    private static final int LEAST_LINES = 2;

    private final List<Strip> strips;
    private int owed;

    private NoteQueue(List<Strip> strips, int owed) {
        this.strips = strips;
        this.owed = owed;
    }

    /**
     * The notes left over from earlier pages come first; as many of their lines as fit into two thirds of the region
     * must be on this page.
     */
    static NoteQueue after(Continuation from, Region region) {
        NoteQueue queue = new NoteQueue(new ArrayList<>(from.notes()), 0);
        queue.owed = queue.fitting(region.height() * 2 / 3);
        return queue;
    }

    /** This queue with the notes of one more strip of the text. */
    NoteQueue with(List<List<Strip>> notes) {
        List<Strip> all = new ArrayList<>(strips);
        int due = owed;
        for (List<Strip> note : notes) {
            due = all.size() + Math.min(LEAST_LINES, note.size());
            all.addAll(note);
        }
        return new NoteQueue(all, Math.max(due, owed));
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    int size() {
        return strips.size();
    }

    /** Height of all that must be on this page. */
    int least() {
        return height(owed);
    }

    /** Height of everything. */
    int most() {
        return height(strips.size());
    }

    /** Height of the first strips with the rule above them; 0 for none. */
    int height(int count) {
        if (count == 0) {
            return 0;
        }
        int sum = SEPARATION + BELOW_RULE;
        for (int i = 0; i < count; i++) {
            sum += strips.get(i).height() + gapAbove(i);
        }
        return sum;
    }

    private int gapAbove(int index) {
        return index == 0
                ? 0
                : Math.max(strips.get(index - 1).after(), strips.get(index).before());
    }

    /** How many of the strips fit into a height without breaking a note in a bad place. */
    int fitting(int space) {
        int good = 0;
        for (int count = 1; count <= strips.size() && height(count) <= space; count++) {
            if (count == strips.size() || strips.get(count - 1).hold() != Hold.FIRM) {
                good = count;
            }
        }
        return good;
    }

    /** How many go on a page with so much room: without a bad break if any can, else as many as fit. */
    int within(int space) {
        int good = fitting(space);
        return good == 0 ? squeezed(space) : good;
    }

    private int squeezed(int space) {
        int count = 0;
        while (count < strips.size() && height(count + 1) <= space) {
            count++;
        }
        return count;
    }

    List<Strip> after(int count) {
        return strips.subList(count, strips.size());
    }

    /** Stands the first strips, which start at the axis, at the foot of a region. */
    List<PageItem> items(int count, Region region) {
        List<PageItem> items = new ArrayList<>();
        if (count == 0) {
            return items;
        }
        int y = region.height() - height(count) + SEPARATION;
        items.add(new RectangleItem(region.axis(), y, RULE_WIDTH, RULE_HEIGHT, Palette.RULE, Artifact.DECORATION));
        y += BELOW_RULE;
        for (int i = 0; i < count; i++) {
            y += gapAbove(i);
            for (PageItem item : strips.get(i).items()) {
                items.add(item.moved(region.axis(), y));
            }
            y += strips.get(i).height();
        }
        return items;
    }

    /** Destinations of the first strips, which stand at the foot of a region. */
    List<Frame.Place> places(int count, Region region) {
        List<Frame.Place> places = new ArrayList<>();
        int y = region.height() - height(count) + SEPARATION + BELOW_RULE;
        for (int i = 0; i < count; i++) {
            y += gapAbove(i);
            for (String name : strips.get(i).marks().places()) {
                places.add(new Frame.Place(name, y));
            }
            y += strips.get(i).height();
        }
        return places;
    }
}
