package io.github.reportassembly.layout.strip;

import io.github.reportassembly.page.PageItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a flow into pages. Nothing is lost: a strip that is higher than the region gets a page of its own, and footnotes
 * that do not fit go on overleaf.
 */
public final class PageFiller {
    private PageFiller() {}

    /** The pages of a flow, ended where that costs least. */
    public static List<Frame> pages(Flow flow, Region region) {
        List<Frame> frames = new ArrayList<>();
        Continuation from = Continuation.START;
        for (int end : PageBreaks.ends(flow, region)) {
            from = fill(flow, from, end, region, frames);
        }
        return frames;
    }

    /** Adds the page that holds the strips up to an index; gives what is left over. */
    private static Continuation fill(Flow flow, Continuation from, int end, Region region, List<Frame> frames) {
        List<PlacedStrip> placed = RepeatedStrips.at(flow, from.next(), region);
        int repeated = placed.size();
        NoteQueue notes = NoteQueue.after(from, region);
        for (int i = from.next(); i < end; i++) {
            notes = flow.strips().get(i).marks().notes().isEmpty() ? notes : notes.with(PageTrial.notes(flow, i));
        }
        if (end == from.next()) {
            placed.clear();
        } else {
            place(flow, from.next(), end, repeated, placed);
        }
        int bottom = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).bottom();
        int noteCount = notes.within(region.height() - bottom);
        if (placed.isEmpty()) {
            noteCount = Math.max(1, noteCount);
        }
        frames.add(frame(flow, from, end, placed, repeated, notes, noteCount, region));
        return new Continuation(end, notes.after(noteCount));
    }

    private static int gap(List<Strip> strips, int index) {
        return Math.max(strips.get(index - 1).after(), strips.get(index).before());
    }

    private static void place(Flow flow, int start, int end, int repeated, List<PlacedStrip> placed) {
        int y = repeated == 0 ? 0 : placed.get(repeated - 1).bottom();
        for (int i = start; i < end; i++) {
            y += i == start ? flow.strips().get(i).overhang() : gap(flow.strips(), i);
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
        List<Frame.Baseline> lines = new ArrayList<>();
        List<Frame.Place> places = new ArrayList<>();
        for (PlacedStrip at : placed) {
            for (PageItem item : at.strip().items()) {
                items.add(item.moved(0, at.top()));
            }
            StripMarks marks = at.strip().marks();
            marks.line().ifPresent(line -> lines.add(new Frame.Baseline(at.top() + marks.baseline(), line)));
            for (String name : marks.places()) {
                places.add(new Frame.Place(name, at.top()));
            }
            for (String note : marks.notes()) {
                places.add(new Frame.Place(Frame.markPlace(note), at.top()));
            }
        }
        items.addAll(notes.items(noteCount, region));
        places.addAll(notes.places(noteCount, region));
        return new Frame(end, items, lines, places);
    }
}
