package io.github.reportassembly.status;

import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Priority;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.NaturalOrder;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.status.StatusChanges.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Compares a report with itself as it was. */
final class StatusComparison {
    private final Report before;
    private final Report now;
    private final ItemNumbers numbers;
    private final Phrases phrases;
    private final Map<Kind, List<String>> changes = new EnumMap<>(Kind.class);

    StatusComparison(Report before, Report now, ItemNumbers numbers, Phrases phrases) {
        this.before = before;
        this.now = now;
        this.numbers = numbers;
        this.phrases = phrases;
    }

    /** @param since as it was asked for */
    StatusChanges changes(String since) {
        recommendations();
        chapters();
        requests();
        List<StatusChanges.Line> lines = new ArrayList<>();
        changes.forEach((kind, things) -> {
            things.sort(NaturalOrder.INSTANCE);
            lines.add(new StatusChanges.Line(kind, things));
        });
        return new StatusChanges(since, lines);
    }

    private void add(Kind kind, String thing) {
        changes.computeIfAbsent(kind, none -> new ArrayList<>()).add(thing);
    }

    private String name(Recommendation item) {
        return numbers.number(item.label().id())
                .map(PrintedNumber::number)
                .orElseGet(() -> item.title().plain());
    }

    private void recommendations() {
        Map<String, Recommendation> old = items(before);
        Map<String, Recommendation> today = items(now);
        today.forEach((id, item) -> {
            Recommendation was = old.get(id);
            boolean withdrawn = item.status() == ItemStatus.WITHDRAWN;
            if (was == null) {
                if (!withdrawn) {
                    add(Kind.ADDED, name(item));
                }
            } else if (withdrawn) {
                if (was.status() != ItemStatus.WITHDRAWN) {
                    add(Kind.WITHDRAWN, name(item));
                }
            } else {
                if (!content(was).equals(content(item))) {
                    add(Kind.CHANGED, name(item));
                }
                if (was.status() != item.status() && item.status() == ItemStatus.AGREED) {
                    add(Kind.AGREED, name(item));
                }
            }
        });
        old.forEach((id, item) -> {
            if (!today.containsKey(id) && item.status() != ItemStatus.WITHDRAWN) {
                add(Kind.WITHDRAWN, item.title().plain());
            }
        });
    }

    private static Map<String, Recommendation> items(Report report) {
        Map<String, Recommendation> items = new LinkedHashMap<>();
        for (Chapter chapter : report.chapters()) {
            chapter.recommendations().forEach(item -> items.put(item.label().id(), item));
        }
        return items;
    }

    /** What a change of is told: title, text, parts, owner and priority; wrapped lines are none. */
    private static String content(Recommendation item) {
        StringJoiner content = new StringJoiner("\n");
        content.add(item.title().plain());
        content.add(item.text().map(RichText::markdown).orElse("").strip().replaceAll("\\s+", " "));
        content.add(ids(item.owners()));
        content.add(item.priority().map(Priority::id).orElse(""));
        for (Part part : item.parts()) {
            content.add(part.key()
                    + (part.status() == ItemStatus.WITHDRAWN ? part.status().id() : ""));
            content.add(part.text().markdown().strip().replaceAll("\\s+", " "));
            content.add(ids(part.owners()));
            content.add(part.priority().map(Priority::id).orElse(""));
        }
        return content.toString();
    }

    private static String ids(List<Mention> mentions) {
        return String.join(" ", mentions.stream().map(Mention::id).toList());
    }

    private void chapters() {
        Map<String, Chapter> old = new LinkedHashMap<>();
        before.chapters().forEach(chapter -> old.put(chapter.id(), chapter));
        for (Chapter chapter : now.chapters()) {
            Chapter was = old.get(chapter.id());
            if (was == null || was.status() != chapter.status()) {
                String number = numbers.number(chapter.label().id())
                        .map(PrintedNumber::number)
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> chapter.title().plain());
                add(
                        Kind.CHAPTERS,
                        phrases.text(
                                "progress.chapter-state",
                                number,
                                phrases.text(
                                        "chapter-status." + chapter.status().id())));
            }
        }
    }

    private void requests() {
        Map<String, InformationRequest> old = new LinkedHashMap<>();
        before.requests().forEach(request -> old.put(request.label().id(), request));
        for (InformationRequest request : now.requests()) {
            InformationRequest was = old.get(request.label().id());
            String number = numbers.number(request.label().id())
                    .map(PrintedNumber::number)
                    .orElse(request.label().id());
            if (was == null) {
                add(Kind.ASKED, number);
            }
            if ((was == null || StatusCount.isOpen(was)) && !StatusCount.isOpen(request)) {
                add(Kind.ANSWERED, number);
            }
        }
    }
}
