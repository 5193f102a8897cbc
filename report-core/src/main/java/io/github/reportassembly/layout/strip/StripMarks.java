package io.github.reportassembly.layout.strip;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page must know of a strip beside what is painted.
 *
 * @param baseline of its first line of text, from the top of the strip; negative for a strip without text
 * @param counted whether the line gets a line number
 * @param notes keys of the footnotes whose marks stand in it, in order
 * @param places names of the destinations that it holds
 */
public record StripMarks(int baseline, boolean counted, List<String> notes, List<String> places) {
    public static final StripMarks NONE = new StripMarks(-1, false, List.of(), List.of());

    public StripMarks {
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }

    /** These marks with further places, which come first. */
    public StripMarks withPlaces(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(places);
        return new StripMarks(baseline, counted, notes, all);
    }

    /** These with the notes and places of another strip that becomes part of this one. */
    public StripMarks and(StripMarks other) {
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(other.notes);
        List<String> allPlaces = new ArrayList<>(places);
        allPlaces.addAll(other.places);
        return new StripMarks(baseline, counted, allNotes, allPlaces);
    }

    StripMarks lowered(int by) {
        return baseline < 0 ? this : new StripMarks(baseline + by, counted, notes, places);
    }
}
