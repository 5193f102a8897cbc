package io.github.reportassembly.layout.strip;

import java.util.ArrayList;
import java.util.List;

/** A page that takes one strip after the other, to see where it might end. */
final class PageTrial {
    private final Flow flow;
    private final List<Strip> strips;
    private final Region region;
    private final int start;
    private int end;
    private int bottom;
    private NoteQueue notes;
    private int least;
    private boolean open = true;

    PageTrial(Flow flow, Continuation from, Region region) {
        this.flow = flow;
        this.strips = flow.strips();
        this.region = region;
        this.start = from.next();
        this.end = start;
        this.bottom = RepeatedStrips.height(flow, start, region);
        this.notes = NoteQueue.after(from, region);
        this.least = notes.least();
    }

    /** Takes the next strip if it fits above the notes that the page then must hold. */
    boolean take() {
        if (!open || end == strips.size()) {
            return false;
        }
        Strip strip = strips.get(end);
        int newBottom = bottom + (end == start ? strip.overhang() : gap(end)) + strip.height();
        NoteQueue more = strip.marks().notes().isEmpty() ? notes : notes.with(notes(flow, end));
        int newLeast = more == notes ? least : more.least();
        if (newBottom + newLeast > region.height()) {
            return false;
        }
        open = more == notes || newBottom + more.most() <= region.height();
        bottom = newBottom;
        notes = more;
        least = newLeast;
        end++;
        return true;
    }

    /** The index after the last strip taken. */
    int end() {
        return end;
    }

    /** Where the last strip ends, from the top of the region. */
    int bottom() {
        return bottom;
    }

    NoteQueue notes() {
        return notes;
    }

    /** How many of the notes' strips the page holds. */
    int noteCount() {
        return notes.isEmpty() ? 0 : notes.within(region.height() - (end == start ? 0 : bottom));
    }

    private int gap(int index) {
        return Math.max(strips.get(index - 1).after(), strips.get(index).before());
    }

    static List<List<Strip>> notes(Flow flow, int index) {
        List<List<Strip>> notes = new ArrayList<>();
        for (String key : flow.strips().get(index).marks().notes()) {
            notes.add(flow.notes().get(key));
        }
        return notes;
    }
}
