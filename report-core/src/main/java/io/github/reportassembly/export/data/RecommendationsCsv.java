package io.github.reportassembly.export.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The recommendations as comma-separated values, a row for each item: a part, or a recommendation without parts. Its
 * columns and their values are named alike in all languages, for programs.
 */
public final class RecommendationsCsv {
    /** The file's name among those of a publication. */
    public static final String NAME = "recommendations.csv";

    private static final List<String> HEAD = List.of(
            "number",
            "id",
            "kind",
            "status",
            "recommendation",
            "title",
            "introduction",
            "part-title",
            "text",
            "owner",
            "priority",
            "due",
            "completion",
            "success-measure",
            "consensus",
            "chapter",
            "findings",
            "depends-on",
            "goals",
            "mandate",
            "prior-recommendations");

    private RecommendationsCsv() {}

    /** Writes the table; the stream stays open. */
    public static void write(ReportData data, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (RecommendationEntry entry : data.recommendations()) {
            if (entry.parts().isEmpty()) {
                rows.add(row(
                        entry,
                        new PartEntry(entry.id(), entry.number(), entry.status(), "", entry.text(), entry.facts()),
                        ""));
            }
            for (PartEntry part : entry.parts()) {
                rows.add(row(entry, part, entry.text()));
            }
        }
        CsvTable.write(rows, out);
    }

    private static List<String> row(RecommendationEntry entry, PartEntry item, String introduction) {
        ItemFacts facts = item.facts();
        return List.of(
                item.number(),
                item.id(),
                entry.kind(),
                item.status(),
                entry.number(),
                entry.title(),
                introduction,
                item.title(),
                item.text(),
                names(facts.owners()),
                facts.priority().orElse(""),
                facts.due().map(LocalDate::toString).orElse(""),
                entry.notes().getOrDefault("completion", ""),
                entry.notes().getOrDefault("successMeasure", ""),
                facts.consensus().orElse(""),
                (entry.chapter().number() + " " + entry.chapter().name()).strip(),
                numbers(entry.links().getOrDefault("findings", List.of())),
                numbers(entry.links().getOrDefault("dependencies", List.of())),
                names(entry.links().getOrDefault("goals", List.of())),
                names(entry.links().getOrDefault("mandate", List.of())),
                numbers(entry.links().getOrDefault("priorRecommendations", List.of())));
    }

    private static String names(List<NamedThing> things) {
        return things.stream().map(NamedThing::name).collect(Collectors.joining("; "));
    }

    private static String numbers(List<NamedThing> things) {
        return things.stream().map(NamedThing::number).collect(Collectors.joining("; "));
    }
}
