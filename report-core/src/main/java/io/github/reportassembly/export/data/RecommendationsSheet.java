package io.github.reportassembly.export.data;

import io.github.reportassembly.export.xlsx.Cell;
import io.github.reportassembly.export.xlsx.CellLook;
import io.github.reportassembly.export.xlsx.Column;
import io.github.reportassembly.export.xlsx.Workbook;
import io.github.reportassembly.export.xlsx.Worksheet;
import io.github.reportassembly.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recommendations as a table for people, in the language of the report: a row for each item. */
public final class RecommendationsSheet {
    /** The file's name among those of a publication. */
    public static final String NAME = "recommendations.xlsx";

    private static final List<Column> COLUMNS = List.of(
            new Column(9),
            new Column(16),
            new Column(28),
            new Column(60),
            new Column(24),
            new Column(12),
            new Column(12),
            new Column(36),
            new Column(36),
            new Column(22),
            new Column(24),
            new Column(14),
            new Column(14),
            new Column(26),
            new Column(26),
            new Column(14),
            new Column(12),
            new Column(30));

    private RecommendationsSheet() {}

    /** The table as a workbook of one sheet. */
    public static Workbook of(ReportData data, Phrases phrases) {
        SheetWords words = new SheetWords(data.info(), phrases);
        List<List<Cell>> rows = words.heading(words.text("contents.recommendations"));
        int head = rows.size();
        rows.add(words.head(List.of(
                "field.number",
                "field.kind",
                "field.title",
                "field.text",
                "field.owner",
                "field.priority",
                "field.due",
                "field.completion",
                "field.success-measure",
                "field.consensus",
                "field.chapter",
                "field.findings",
                "field.depends-on",
                "field.goals",
                "field.mandate",
                "field.prior",
                "field.status",
                "field.rationale")));
        for (RecommendationEntry entry : data.recommendations()) {
            if (entry.parts().isEmpty()) {
                rows.add(row(words, entry, whole(entry)));
            }
            for (PartEntry part : entry.parts()) {
                rows.add(row(words, entry, part));
            }
        }
        Worksheet sheet = new Worksheet(
                Worksheet.nameOf(words.text("contents.recommendations")),
                COLUMNS,
                rows,
                OptionalInt.of(head),
                List.of());
        return new Workbook(data.info(), phrases.rightToLeft(), List.of(sheet), Map.of());
    }

    private static PartEntry whole(RecommendationEntry entry) {
        return new PartEntry(entry.id(), entry.number(), entry.status(), "", entry.text(), entry.facts());
    }

    private static List<Cell> row(SheetWords words, RecommendationEntry entry, PartEntry item) {
        ItemFacts facts = item.facts();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(item.number(), CellLook.STRONG));
        row.add(Cell.body(words.text("field." + entry.kind())));
        row.add(Cell.body(lines(entry.title(), item.title())));
        row.add(Cell.body(item.id().equals(entry.id()) ? item.text() : lines(entry.text(), item.text())));
        row.add(Cell.body(SheetWords.names(facts.owners())));
        row.add(Cell.body(words.value("priority.", facts.priority())));
        row.add(Cell.day(facts.due()));
        row.add(Cell.body(entry.notes().getOrDefault("completion", "")));
        row.add(Cell.body(entry.notes().getOrDefault("successMeasure", "")));
        row.add(Cell.body(words.value("consensus.", facts.consensus())));
        row.add(Cell.body((entry.chapter().number() + " " + entry.chapter().name()).strip()));
        row.add(Cell.body(SheetWords.numbers(entry.links().getOrDefault("findings", List.of()))));
        row.add(Cell.body(SheetWords.numbers(entry.links().getOrDefault("dependencies", List.of()))));
        row.add(Cell.body(SheetWords.names(entry.links().getOrDefault("goals", List.of()))));
        row.add(Cell.body(SheetWords.names(entry.links().getOrDefault("mandate", List.of()))));
        row.add(Cell.body(SheetWords.numbers(entry.links().getOrDefault("priorRecommendations", List.of()))));
        row.add(Cell.body(words.text("item-status." + item.status())));
        row.add(Cell.body(entry.notes().getOrDefault("rationale", "")));
        return row;
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
