package io.github.reportassembly.export.xlsx;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell: words, a whole number, a date or nothing. Words are always words, whatever they begin with.
 *
 * @param text empty if it holds no words
 */
public record Cell(String text, Optional<Integer> number, Optional<LocalDate> date, CellLook look) {
    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(look);
    }

    public static Cell words(String text, CellLook look) {
        return new Cell(text, Optional.empty(), Optional.empty(), look);
    }

    public static Cell body(String text) {
        return words(text, CellLook.BODY);
    }

    public static Cell count(int number) {
        return new Cell("", Optional.of(number), Optional.empty(), CellLook.BODY);
    }

    /** A date, or an empty cell where there is none. */
    public static Cell day(Optional<LocalDate> date) {
        return new Cell("", Optional.empty(), date, CellLook.BODY);
    }

    /** A cell that somebody is to fill in. */
    public static Cell input() {
        return words("", CellLook.INPUT);
    }
}
