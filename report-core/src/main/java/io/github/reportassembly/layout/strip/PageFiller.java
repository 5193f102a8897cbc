package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a flow into pages, one at a time. A page takes as many strips as fit above their footnotes and then gives back
 * those that hold on to what follows. Nothing is lost: a strip that is higher than the region gets a page of its own.
 */
public final class PageFiller {
    private PageFiller() {}

    /** Fills a region with what comes next. */
    public static Fragment fill(Flow flow, Continuation from, Region region) {
        List<PlacedStrip> placed = RepeatedStrips.at(flow, from.next(), region);
        int repeated = placed.size();
        int end = end(flow, from, region, placed);
        NoteQueue notes = NoteQueue.after(from, region);
        for (int i = from.next(); i < end; i++) {
            notes = notes.with(notes(flow, i));
        }
        if (end == from.next()) {
            placed.clear();
        } else {
            place(flow, from.next(), end, repeated, placed);
        }
        int noteCount = noteCount(notes, placed, region);
        Frame frame = frame(flow, from, end, placed, repeated, notes, noteCount, region);
        boolean done = end == flow.strips().size() && noteCount == notes.size();
        return new Fragment(
                frame, done ? Optional.empty() : Optional.of(new Continuation(end, notes.after(noteCount))));
    }

    private static int noteCount(NoteQueue notes, List<PlacedStrip> placed, Region region) {
        int space = region.height()
                - (placed.isEmpty() ? 0 : placed.get(placed.size() - 1).bottom());
        int count = notes.fitting(space);
        return count == 0 ? notes.squeezed(space) : count;
    }

    /** The index after the last strip of the page; the first one's if footnotes take the whole page. */
    private static int end(Flow flow, Continuation from, Region region, List<PlacedStrip> repeated) {
        List<Strip> strips = flow.strips();
        int start = from.next();
        int y = repeated.isEmpty() ? 0 : repeated.get(repeated.size() - 1).bottom();
        NoteQueue notes = NoteQueue.after(from, region);
        int end = start;
        boolean open = true;
        while (open && end < strips.size()) {
            Strip strip = strips.get(end);
            int bottom = y + (end == start ? 0 : gap(strips, end)) + strip.height();
            NoteQueue more = strip.marks().notes().isEmpty() ? notes : notes.with(notes(flow, end));
            if (bottom + more.least() > region.height()) {
                open = false;
            } else {
                open = bottom + more.most() <= region.height() || more.size() == notes.size();
                y = bottom;
                notes = more;
                end++;
            }
        }
        if (end == start && start < strips.size() && from.notes().isEmpty()) {
            return start + 1;
        }
        return end == strips.size() ? end : freest(strips, start, end);
    }

    /** The last place up to {@code end} where the hold of a strip on the next one is least. */
    private static int freest(List<Strip> strips, int start, int end) {
        for (Hold hold : Hold.values()) {
            for (int i = end; i > start; i--) {
                if (strips.get(i - 1).hold() == hold) {
                    return i;
                }
            }
        }
        return end;
    }

    private static int gap(List<Strip> strips, int index) {
        return Math.max(strips.get(index - 1).after(), strips.get(index).before());
    }

    private static List<List<Strip>> notes(Flow flow, int index) {
        List<List<Strip>> notes = new ArrayList<>();
        for (String key : flow.strips().get(index).marks().notes()) {
            notes.add(flow.notes().get(key));
        }
        return notes;
    }

    private static void place(Flow flow, int start, int end, int repeated, List<PlacedStrip> placed) {
        int y = repeated == 0 ? 0 : placed.get(repeated - 1).bottom();
        for (int i = start; i < end; i++) {
            y += i == start ? 0 : gap(flow.strips(), i);
            placed.add(new PlacedStrip(flow.strips().get(i), y));
            y += flow.strips().get(i).height();
        }
    }

    private static Frame frame(
            Flow flow,
            Continuation from,
            int end,
            List<PlacedStrip> placed,
            int repeated,
            NoteQueue notes,
            int noteCount,
            Region region) {
        List<Strip> strips = flow.strips();
        Group before =
                from.next() == 0 ? Group.NONE : strips.get(from.next() - 1).group();
        Group next = end == strips.size() ? Group.NONE : strips.get(end).group();
        List<PageItem> items = new ArrayList<>(Backdrops.behind(placed, repeated, before, next));
        List<Integer> baselines = new ArrayList<>();
        List<Frame.Place> places = new ArrayList<>();
        for (PlacedStrip at : placed) {
            for (PageItem item : at.strip().items()) {
                items.add(item.moved(0, at.top()));
            }
            StripMarks marks = at.strip().marks();
            if (marks.counted()) {
                baselines.add(at.top() + marks.baseline());
            }
            for (String name : marks.places()) {
                places.add(new Frame.Place(name, at.top()));
            }
        }
        items.addAll(notes.items(noteCount, region));
        places.addAll(notes.places(noteCount, region));
        return new Frame(items, baselines, places);
    }
}
