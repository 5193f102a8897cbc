package io.github.reportassembly.layout.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page must know of a strip beside what is painted.
 *
 * @param baseline of its first line of text, from the top of the strip; negative for a strip without text
 * @param line what is known of its line of text; empty for one that does not count
 * @param notes keys of the footnotes whose marks stand in it, in order
 * @param places names of the destinations that it holds
 */
public record StripMarks(int baseline, Optional<TextLine> line, List<String> notes, List<String> places) {
    public static final StripMarks NONE = new StripMarks(-1, Optional.empty(), List.of(), List.of());

    public StripMarks {
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }

    /** The marks of something that is no line of text but holds marks of footnotes. */
    public static StripMarks of(List<String> notes) {
        return new StripMarks(-1, Optional.empty(), notes, List.of());
    }

    /** These marks with further places, which come first. */
    public StripMarks withPlaces(List<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(names);
        all.addAll(places);
        return new StripMarks(baseline, line, notes, all);
    }

    /** These with the notes and places of another strip that becomes part of this one. */
    public StripMarks and(StripMarks other) {
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(other.notes);
        List<String> allPlaces = new ArrayList<>(places);
        allPlaces.addAll(other.places);
        return new StripMarks(baseline, line, allNotes, allPlaces);
    }

    StripMarks lowered(int by) {
        return baseline < 0 ? this : new StripMarks(baseline + by, line, notes, places);
    }
}
