package io.github.reportassembly.register;

import io.github.reportassembly.model.NumberingPolicy;
import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.PublishedRelease;
import io.github.reportassembly.model.Seal;
import io.github.reportassembly.model.Succession;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a release made now would write into the register. */
final class NextRelease {
    private static final SourceSpan NOWHERE = new SourceFile("register", "").beginning();

    private final History history;
    private final CurrentItems current;
    private final NumberingPolicy policy;

    NextRelease(History history, CurrentItems current, NumberingPolicy policy) {
        this.history = history;
        this.current = current;
        this.policy = policy;
    }

    /** The release, without a seal: that covers the lines of its file. */
    PublishedRelease of(ReleaseHeading heading, Map<String, Seal> files) {
        Map<String, Seal> follows = new LinkedHashMap<>();
        Map<String, Succession> became = new TreeMap<>(new NumberComparator());
        Successions successions = new Successions(history, current);
        for (PublishedRelease before : history.newest()) {
            follows.put(before.version(), before.seal());
            successions.after(before).forEach(became::putIfAbsent);
        }
        Map<String, PublishedNumber> numbers = new LinkedHashMap<>();
        Map<String, String> added = new LinkedHashMap<>();
        for (CurrentItem item : current.all()) {
            Optional<String> number = item.number();
            if (number.isPresent()) {
                numbers.put(
                        item.id(),
                        new PublishedNumber(
                                number.get(),
                                item.chapter(),
                                item.textHash(),
                                item.title(),
                                item.withdrawn(),
                                NOWHERE));
                if (!item.withdrawn() && !follows.isEmpty() && !history.printed(item.id())) {
                    added.put(item.id(), number.get());
                }
            }
        }
        return new PublishedRelease(
                heading.version(),
                heading.stage(),
                Optional.of(heading.date()),
                heading.commit(),
                policy,
                follows,
                numbers,
                became,
                added,
                files,
                Map.of(),
                new Seal(""),
                NOWHERE);
    }
}
