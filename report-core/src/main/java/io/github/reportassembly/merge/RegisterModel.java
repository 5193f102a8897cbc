package io.github.reportassembly.merge;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.register.ChangeSummary;
import io.github.reportassembly.register.Concordance;
import io.github.reportassembly.register.DraftNumbers;
import io.github.reportassembly.register.FactChange;
import io.github.reportassembly.register.ItemChange;
import io.github.reportassembly.register.NumberFate;
import io.github.reportassembly.register.NumberOrigin;
import io.github.reportassembly.register.Register;
import io.github.reportassembly.register.Successor;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Old numbers and texts beside those of today as templates see them; empty before the first release. */
final class RegisterModel {
    private final Report report;
    private final Register register;
    private final ModelWords words;
    private final Phrases phrases;
    private final DraftNumbers drafts;
    private final Function<String, Optional<Map<String, Object>>> headings;

    /** @param headings recommendations and findings that are printed today, by id */
    RegisterModel(
            Report report,
            Register register,
            ModelWords words,
            Phrases phrases,
            Function<String, Optional<Map<String, Object>>> headings) {
        this.report = report;
        this.register = register;
        this.words = words;
        this.phrases = phrases;
        this.drafts = new DraftNumbers(report.releases());
        this.headings = headings;
    }

    private boolean isFirst() {
        return register.before().isEmpty();
    }

    /** The field {@code concordance}. */
    Optional<Map<String, Object>> concordance() {
        if (isFirst()) {
            return Optional.empty();
        }
        Concordance concordance = register.concordance();
        List<PublishedRelease> releases = register.before();
        List<Map<String, Object>> forward = new ArrayList<>();
        for (PublishedRelease release : releases) {
            List<Map<String, Object>> fates = concordance.forward().stream()
                    .filter(fate -> fate.release().equals(release.version()))
                    .map(RegisterModel::fate)
                    .toList();
            forward.add(release(release.version())
                    .put("date", release.date(), words::date)
                    .put("numbers", fates)
                    .map());
        }
        return Optional.of(new Fields()
                .put("releases", forward)
                .put(
                        "today",
                        concordance.backward().stream()
                                .map(origin -> origin(origin, releases))
                                .toList())
                .map());
    }

    private Fields release(String version) {
        return new Fields().put("version", version).put("draft", drafts.of(version), number -> number);
    }

    private static Map<String, Object> fate(NumberFate fate) {
        return new Fields()
                .put("number", fate.number())
                .put("title", fate.title())
                .put("operation", fate.operation(), LineageOperation::id)
                .put("moved", fate.movedFrom().isPresent())
                .put("reason", Optional.of(fate.reasons()).filter(text -> !text.isEmpty()), text -> text)
                .put("today", fate.now().stream().map(RegisterModel::successor).toList())
                .map();
    }

    private static Map<String, Object> successor(Successor successor) {
        return new Fields()
                .put("id", successor.id())
                .put("number", successor.number())
                .map();
    }

    private static Map<String, Object> origin(NumberOrigin origin, List<PublishedRelease> releases) {
        List<String> before = releases.stream()
                .map(release -> String.join(", ", origin.before().getOrDefault(release.version(), List.of("–"))))
                .toList();
        return new Fields()
                .put("id", origin.id())
                .put("number", origin.number())
                .put("title", origin.title())
                .put("before", before)
                .map();
    }

    /** The field {@code changes}. */
    List<Map<String, Object>> changes() {
        return isFirst()
                ? List.of()
                : register.changes().stream().map(this::summary).toList();
    }

    private Map<String, Object> summary(ChangeSummary summary) {
        return release(summary.release())
                .put("counts", counts(summary))
                .put("changed", items(summary.changed()))
                .put("added", items(summary.added()))
                .put("gone", items(summary.gone()))
                .map();
    }

    private static List<Map<String, Object>> counts(ChangeSummary summary) {
        Map<LineageOperation, Integer> counts = new EnumMap<>(LineageOperation.class);
        counts.put(LineageOperation.KEPT, summary.kept());
        for (List<ItemChange> items : List.of(summary.changed(), summary.gone(), summary.added())) {
            items.forEach(item -> item.operation().ifPresent(operation -> counts.merge(operation, 1, Integer::sum)));
        }
        counts.values().removeIf(count -> count == 0);
        List<Map<String, Object>> list = new ArrayList<>();
        counts.forEach((operation, count) -> list.add(new Fields()
                .put("operation", operation.id())
                .put("number", count)
                .map()));
        return list;
    }

    private List<Map<String, Object>> items(List<ItemChange> changes) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (ItemChange change : changes) {
            String whole = whole(change);
            items.add(new Fields()
                    .put(
                            "heading",
                            headings.apply(whole).filter(heading -> !whole.equals(group(items))),
                            heading -> heading)
                    .put("whole", whole)
                    .put("number", change.number())
                    .put("title", change.title())
                    .put("operation", change.operation(), LineageOperation::id)
                    .put("moved", change.movedFrom().isPresent())
                    .put("reason", Optional.of(change.reason()).filter(text -> !text.isEmpty()), text -> text)
                    .put(
                            "today",
                            change.now().stream().map(RegisterModel::successor).toList())
                    .put("before", paragraphs(change.id() + ".before", change.before()))
                    .put("after", paragraphs(change.id() + ".after", change.after()))
                    .put("facts", change.facts().stream().map(this::fact).toList())
                    .map());
        }
        return items;
    }

    private static Object group(List<Map<String, Object>> items) {
        return items.isEmpty() ? "" : items.get(items.size() - 1).get("whole");
    }

    /** The recommendation or finding that something stands in today, or stood in. */
    private static String whole(ItemChange change) {
        String id = change.now().isEmpty() ? change.id() : change.now().get(0).id();
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private List<Unit> paragraphs(String id, List<List<Inline>> paragraphs) {
        SourceSpan span = report.span();
        return paragraphs.stream()
                .map(inlines -> words.name(new RichLine("changes." + id, inlines, PlainWords.of(inlines), span)))
                .toList();
    }

    private Map<String, Object> fact(FactChange change) {
        return new Fields()
                .put("field", change.field())
                .put("before", value(change.field(), change.before()), text -> text)
                .put("after", value(change.field(), change.after()), text -> text)
                .map();
    }

    private Optional<String> value(String field, List<String> value) {
        List<String> printed = value.stream()
                .map(word -> switch (field) {
                    case "owner" ->
                        Optional.ofNullable(report.owners().get(word))
                                .map(RichLine::plain)
                                .orElse(word);
                    case "priority" -> phrases.text("priority." + word);
                    default -> words.date(LocalDate.parse(word));
                })
                .toList();
        return printed.isEmpty() ? Optional.empty() : Optional.of(new Wording(phrases).list(printed));
    }
}
