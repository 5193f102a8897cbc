package io.github.reportassembly.register;

import io.github.reportassembly.diagnostic.DiagnosticList;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.LineageOperation;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.PublishedText;
import io.github.reportassembly.model.Succession;
import io.github.reportassembly.read.markdown.MarkdownReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what releases printed with what the sources have now. */
final class Changes {
    private static final Comparator<String> BY_NUMBER = new NumberComparator();

    private final History history;
    private final CurrentItems current;
    private final Successions successions;

    Changes(History history, CurrentItems current) {
        this.history = history;
        this.current = current;
        this.successions = new Successions(history, current);
    }

    /** One for each of the newest releases. */
    List<ChangeSummary> summaries() {
        return history.newest().stream().map(this::since).toList();
    }

    private ChangeSummary since(PublishedRelease release) {
        List<ItemChange> changed = new ArrayList<>();
        List<ItemChange> gone = new ArrayList<>();
        int[] kept = new int[1];
        Set<String> known = new LinkedHashSet<>();
        release.numbers().forEach((id, published) -> {
            if (!published.withdrawn()) {
                ItemChange change = change(release, id, published);
                change.now().forEach(successor -> known.add(successor.id()));
                if (change.gone()) {
                    gone.add(change);
                } else if (isAsItWas(change)) {
                    kept[0]++;
                } else {
                    changed.add(change);
                }
            }
        });
        Comparator<ItemChange> byNow = Comparator.comparing(
                change -> change.now().isEmpty() ? "" : change.now().get(0).number(), BY_NUMBER);
        changed.sort(byNow);
        gone.sort(Comparator.comparing(ItemChange::number, BY_NUMBER));
        List<ItemChange> added = added(release, known);
        added.sort(byNow);
        return new ChangeSummary(release.version(), changed, gone, added, kept[0]);
    }

    private static boolean isAsItWas(ItemChange change) {
        return change.operation().filter(LineageOperation.KEPT::equals).isPresent()
                && change.facts().isEmpty();
    }

    private List<ItemChange> added(PublishedRelease release, Set<String> known) {
        List<ItemChange> added = new ArrayList<>();
        for (CurrentItem item : current.all()) {
            boolean fresh = item.number().isPresent()
                    && !item.withdrawn()
                    && !release.numbers().containsKey(item.id());
            // What was split into two is told with the old one, and yet new.
            if (fresh && !(known.contains(item.id()) && cameAsItWas(release, item))) {
                added.add(new ItemChange(
                        item.id(),
                        "",
                        item.title(),
                        Optional.of(LineageOperation.ADDED),
                        Optional.empty(),
                        "",
                        List.of(new Successor(item.id(), item.number().get())),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        return added;
    }

    private static boolean cameAsItWas(PublishedRelease release, CurrentItem item) {
        return release.numbers().values().stream()
                .anyMatch(number -> number.textHash().equals(item.textHash()));
    }

    private ItemChange change(PublishedRelease release, String id, PublishedNumber published) {
        Optional<Succession> succession = successions.of(release, id, published);
        List<Successor> now = succession.map(Succession::now).orElse(List.of()).stream()
                .flatMap(number -> current.printing(number).stream())
                .map(item -> new Successor(item.id(), item.number().orElseThrow()))
                .toList();
        Optional<CurrentItem> item = current.find(id).filter(found -> !found.withdrawn());
        // A part that went to another recommendation has the text that it had.
        boolean wentOn = item.isEmpty()
                && succession
                        .filter(became -> became.operation() == LineageOperation.MOVED)
                        .isPresent();
        Optional<PublishedText> text = Optional.ofNullable(release.texts().get(id));
        Optional<WordDifference> difference = text.filter(old -> !wentOn && changed(release, published, item))
                .map(old -> difference(release, published, old, item));
        return new ItemChange(
                id,
                published.number(),
                published.title(),
                succession.map(Succession::operation),
                succession.flatMap(Succession::movedFrom),
                succession.flatMap(Succession::reason).orElse(""),
                now,
                difference.map(WordDifference::before).orElse(List.of()),
                item.isPresent() ? difference.map(WordDifference::after).orElse(List.of()) : List.<List<Inline>>of(),
                item.flatMap(found -> text.map(old -> facts(old, found.text()))).orElse(List.of()));
    }

    private boolean changed(PublishedRelease release, PublishedNumber published, Optional<CurrentItem> item) {
        return item.isEmpty()
                || !item.get().textHash().equals(published.textHash())
                || !new PublishedTitle(release, current).fits(published, item.get());
    }

    private WordDifference difference(
            PublishedRelease release, PublishedNumber published, PublishedText old, Optional<CurrentItem> item) {
        OldReferences references = new OldReferences(release, current);
        List<Block> blocks =
                new MarkdownReader(new DiagnosticList()).blocks("register/" + release.version(), "", old.text());
        List<WordPiece> before = new ArrayList<>();
        List<WordPiece> after = new ArrayList<>();
        boolean titled = item.isPresent() && !item.get().text().title().equals(old.title());
        if (titled) {
            before.addAll(WordPieces.of(old.title(), published.span()));
            after.addAll(WordPieces.of(item.get().text().title(), item.get().span()));
        }
        before.addAll(WordPieces.of(blocks, references::then));
        if (item.isEmpty()) {
            // Nothing is there to compare it with: it is printed as it was, under its title.
            List<WordPiece> whole = new ArrayList<>();
            if (!old.title().isEmpty()) {
                whole.add(new WordPiece(old.title(), new Strong(List.of(new Text(old.title(), published.span())))));
                whole.add(WordPiece.END);
            }
            whole.addAll(before);
            return new WordDifference(whole, whole);
        }
        after.addAll(WordPieces.of(item.get().text().blocks(), reference -> reference));
        return new WordDifference(before, after);
    }

    private static List<FactChange> facts(PublishedText before, ItemText after) {
        List<FactChange> facts = new ArrayList<>();
        compare("owner", before.owners(), after.owners(), facts);
        compare(
                "priority",
                word(before.priority().map(level -> level.id())),
                word(after.priority().map(level -> level.id())),
                facts);
        compare(
                "due",
                word(before.due().map(LocalDate::toString)),
                word(after.due().map(LocalDate::toString)),
                facts);
        return facts;
    }

    private static List<String> word(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }

    private static void compare(String field, List<String> before, List<String> after, List<FactChange> facts) {
        if (!before.equals(after)) {
            facts.add(new FactChange(field, before, after));
        }
    }
}
