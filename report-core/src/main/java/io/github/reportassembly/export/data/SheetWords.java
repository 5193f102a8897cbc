package io.github.reportassembly.export.data;

import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.export.xlsx.Cell;
import io.github.reportassembly.export.xlsx.CellLook;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the sheets of a report have in common: the lines above the table, the names of columns, the words of values. */
final class SheetWords {
    private final DocumentInfo info;
    private final Phrases phrases;

    SheetWords(DocumentInfo info, Phrases phrases) {
        this.info = info;
        this.phrases = phrases;
    }

    /** Title, report and version: the rows above the names of the columns, the last of them empty. */
    List<List<Cell>> heading(String title) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words(title, CellLook.TITLE)));
        rows.add(
                List.of(Cell.words(info.titles().title() + " · " + info.titles().author(), CellLook.NOTE)));
        String version = phrases.text("cover.version") + " " + info.version().number();
        Optional<String> date = info.version()
                .date()
                .map(instant -> new Wording(phrases).date(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
        String stage = phrases.text("stage." + info.version().stage().id());
        rows.add(List.of(Cell.words(version + date.map(day -> " · " + day).orElse("") + " · " + stage, CellLook.NOTE)));
        rows.add(List.of());
        return rows;
    }

    /** The names of the columns, by the keys of their labels. */
    List<Cell> head(List<String> keys) {
        return keys.stream().map(key -> Cell.words(text(key), CellLook.HEAD)).toList();
    }

    /** A phrase without places to break it at, which are for pages. */
    String text(String key) {
        return phrases.text(key).replace("\u00AD", "");
    }

    /** The word for a value, such as a priority; a dash where there is none. */
    String value(String prefix, Optional<String> value) {
        return value.map(present -> text(prefix + present)).orElse("–");
    }

    static String names(List<NamedThing> things) {
        return things.stream().map(NamedThing::name).collect(Collectors.joining("\n"));
    }

    static String numbers(List<NamedThing> things) {
        return things.stream().map(NamedThing::number).collect(Collectors.joining(", "));
    }
}
