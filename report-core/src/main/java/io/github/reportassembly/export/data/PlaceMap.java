package io.github.reportassembly.export.data;

import java.util.List;

/**
 * Where in the sources a version's numbers and printed lines come from.
 *
 * @param things all that has a number or an id
 * @param lines in the order of the pages
 */
public record PlaceMap(String version, List<Thing> things, List<Line> lines) {
    public PlaceMap {
        things = List.copyOf(things);
        lines = List.copyOf(lines);
    }

    /**
     * Something numbered.
     *
     * @param kind such as {@code recommendation}, as label files name it
     * @param number as printed; empty for what has none
     * @param line of the file, from 1
     */
    public record Thing(String kind, String number, String id, String file, int line) {}

    /**
     * A printed line.
     *
     * @param page as printed
     * @param number of the line
     * @param file where its text stands; empty for words of the toolkit's own
     * @param sourceLine from 1
     * @param paragraph its number; empty for text without paragraph numbers
     */
    public record Line(String page, int number, String file, int sourceLine, String paragraph) {}
}
