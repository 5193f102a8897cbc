package io.github.reportassembly.output;

import io.github.reportassembly.compose.Merged;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.register.ChangeSummary;
import io.github.reportassembly.register.Concordance;
import io.github.reportassembly.register.FactChange;
import io.github.reportassembly.register.ItemChange;
import io.github.reportassembly.register.NumberFate;
import io.github.reportassembly.register.NumberOrigin;
import io.github.reportassembly.register.Successor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The concordance and what changed as rows for other programs; columns are named alike in all languages. */
final class RegisterTables {
    /** The concordance's name among the files of a publication. */
    static final String CONCORDANCE = "concordance.csv";

    /** The name of what changed since the release before. */
    static final String CHANGES = "changes.csv";

    private static final String BETWEEN = "; ";

    private final Merged merged;
    private final PrintedTexts texts;

    RegisterTables(Merged merged, PrintedTexts texts) {
        this.merged = merged;
        this.texts = texts;
    }

    /**
     * A row for each number that a release printed, with what became of it until now, and a row for each of today's
     * numbers in each release, with where it came from.
     */
    List<List<String>> concordance() {
        Concordance concordance = merged.register().concordance();
        String version = merged.facts().version();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "direction", "version", "number", "id", "title", "became", "other-version", "other-numbers", "reason"));
        for (NumberFate fate : concordance.forward()) {
            rows.add(List.of(
                    "forward",
                    fate.release(),
                    fate.number(),
                    fate.id(),
                    fate.title(),
                    fate.operation().map(LineageOperation::id).orElse(""),
                    version,
                    numbers(fate.now()),
                    fate.reasons()));
        }
        for (NumberOrigin origin : concordance.backward()) {
            origin.before()
                    .forEach((release, numbers) -> rows.add(List.of(
                            "backward",
                            version,
                            origin.number(),
                            origin.id(),
                            origin.title(),
                            "",
                            release,
                            String.join(BETWEEN, numbers),
                            "")));
            if (origin.before().isEmpty()) {
                rows.add(List.of(
                        "backward", version, origin.number(), origin.id(), origin.title(), "added", "", "", ""));
            }
        }
        return rows;
    }

    /** A row for each thing that is not as it was, with both texts. */
    List<List<String>> changes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "since",
                "number",
                "id",
                "title",
                "became",
                "numbers-now",
                "reason",
                "text-before",
                "text-now",
                "owner-before",
                "owner-now",
                "priority-before",
                "priority-now",
                "due-before",
                "due-now"));
        for (ChangeSummary summary : merged.register().changes()) {
            for (List<ItemChange> part : List.of(summary.changed(), summary.gone(), summary.added())) {
                part.forEach(change -> rows.add(row(summary.release(), change)));
            }
        }
        return rows;
    }

    private List<String> row(String since, ItemChange change) {
        List<String> row = new ArrayList<>(List.of(
                since,
                change.number(),
                change.id(),
                change.title(),
                change.operation().map(LineageOperation::id).orElse(""),
                numbers(change.now()),
                change.reason(),
                text(change.before()),
                text(change.after())));
        for (String field : List.of("owner", "priority", "due")) {
            row.add(value(change, field, FactChange::before));
            row.add(value(change, field, FactChange::after));
        }
        return row;
    }

    private static String value(ItemChange change, String field, Function<FactChange, List<String>> side) {
        return change.facts().stream()
                .filter(fact -> fact.field().equals(field))
                .flatMap(fact -> side.apply(fact).stream())
                .collect(Collectors.joining(BETWEEN));
    }

    private String text(List<List<Inline>> paragraphs) {
        return paragraphs.stream().map(texts::of).collect(Collectors.joining("\n"));
    }

    private static String numbers(List<Successor> successors) {
        return successors.stream().map(Successor::number).collect(Collectors.joining(BETWEEN));
    }
}
