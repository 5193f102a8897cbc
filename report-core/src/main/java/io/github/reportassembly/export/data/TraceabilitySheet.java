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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * From prior recommendations over findings to each item, its owner, its measure and its goal. An item without one of them
 * has an empty cell, which the filters find; so has a prior recommendation or a finding that leads to nothing.
 */
public final class TraceabilitySheet {
    private static final List<Column> COLUMNS = List.of(
            new Column(40),
            new Column(36),
            new Column(9),
            new Column(44),
            new Column(26),
            new Column(40),
            new Column(30));

    private final SheetWords words;
    private final ReportData data;

    private TraceabilitySheet(SheetWords words, ReportData data) {
        this.words = words;
        this.data = data;
    }

    /** The matrix as a workbook of one sheet. */
    public static Workbook of(ReportData data, Phrases phrases) {
        Worksheet sheet = new TraceabilitySheet(new SheetWords(data.info(), phrases), data).sheet();
        return new Workbook(data.info(), phrases.rightToLeft(), List.of(sheet), Map.of());
    }

    private Worksheet sheet() {
        List<List<Cell>> rows = words.heading(words.text("trace.title"));
        int head = rows.size();
        rows.add(words.head(List.of(
                "field.prior",
                "field.findings",
                "field.number",
                "field.recommendation",
                "field.owner",
                "field.success-measure",
                "field.goals")));
        for (RecommendationEntry entry : data.recommendations()) {
            if (entry.parts().isEmpty()) {
                rows.add(row(entry, entry.number(), entry.title(), entry.facts()));
            }
            for (PartEntry part : entry.parts()) {
                rows.add(row(
                        entry,
                        part.number(),
                        entry.title() + "\n" + (part.title().isEmpty() ? part.text() : part.title()),
                        part.facts()));
            }
        }
        leadNowhere(rows);
        return new Worksheet(
                Worksheet.nameOf(words.text("trace.sheet")), COLUMNS, rows, OptionalInt.of(head), List.of());
    }

    private List<Cell> row(RecommendationEntry entry, String number, String title, ItemFacts facts) {
        return List.of(
                Cell.body(listed(entry.links().getOrDefault("priorRecommendations", List.of()))),
                Cell.body(listed(entry.links().getOrDefault("findings", List.of()))),
                Cell.words(number, CellLook.STRONG),
                Cell.body(title),
                Cell.body(SheetWords.names(facts.owners())),
                Cell.body(entry.notes().getOrDefault("successMeasure", "")),
                Cell.body(SheetWords.names(entry.links().getOrDefault("goals", List.of()))));
    }

    /** Prior recommendations and findings that no recommendation rests on. */
    private void leadNowhere(List<List<Cell>> rows) {
        List<String> used = new ArrayList<>();
        for (RecommendationEntry entry : data.recommendations()) {
            for (List<NamedThing> things : entry.links().values()) {
                things.forEach(thing -> used.add(thing.id()));
            }
        }
        for (PriorEntry prior : data.priors()) {
            if (!used.contains(prior.id())) {
                rows.add(alone(Optional.of(prior.number() + "  " + prior.text()), Optional.empty()));
            }
        }
        for (NamedThing finding : data.findings()) {
            if (!used.contains(finding.id())) {
                rows.add(alone(Optional.empty(), Optional.of(finding.number() + "  " + finding.name())));
            }
        }
    }

    private static List<Cell> alone(Optional<String> prior, Optional<String> finding) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.body(prior.orElse("")));
        row.add(Cell.body(finding.orElse("")));
        for (int i = row.size(); i < COLUMNS.size(); i++) {
            row.add(Cell.body(""));
        }
        return row;
    }

    private static String listed(List<NamedThing> things) {
        return things.stream()
                .map(thing -> thing.number() + "  " + thing.name())
                .collect(Collectors.joining("\n"));
    }
}
