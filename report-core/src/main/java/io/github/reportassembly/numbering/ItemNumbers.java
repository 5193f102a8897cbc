package io.github.reportassembly.numbering;

import io.github.reportassembly.model.PublishedNumber;
import io.github.reportassembly.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that follow from the sources alone: chapters, recommendations and their parts, suggestions, findings,
 * sources, requests, prior recommendations, glossary terms and questions. They are known before
 * the merge, so that templates can print and sort by them.
 */
public final class ItemNumbers {
    private final Map<String, PrintedNumber> numbers;
    private final PublishedNumbers published;
    private final ItemOrder order;
    private final int chapters;
    private final int appendices;

    ItemNumbers(
            Map<String, PrintedNumber> numbers,
            PublishedNumbers published,
            ItemOrder order,
            int chapters,
            int appendices) {
        this.numbers = new LinkedHashMap<>(numbers);
        this.published = published;
        this.order = order;
        this.chapters = chapters;
        this.appendices = appendices;
    }

    /** The numbers of a report's items. */
    public static ItemNumbers of(Report report) {
        return new ItemNumbering(report).run();
    }

    /**
     * The same, with further names for some things.
     *
     * @param aliases the new name by the one that has the number
     */
    public ItemNumbers withAliases(Map<String, String> aliases) {
        Map<String, PrintedNumber> all = new LinkedHashMap<>(numbers);
        aliases.forEach(
                (id, alias) -> Optional.ofNullable(numbers.get(id)).ifPresent(number -> all.put(alias, number)));
        return new ItemNumbers(all, published, order, chapters, appendices);
    }

    /** The number of a label. Something withdrawn has the number that it was published with, else none. */
    public Optional<PrintedNumber> number(String label) {
        return Optional.ofNullable(numbers.get(label));
    }

    /** What an earlier release printed for an id; empty if it did not print it, or if there is no such release. */
    public Optional<PublishedNumber> published(String release, String id) {
        return published.of(release, id);
    }

    /** The number of a draft that people call "draft 1"; empty for a release that they call by its version. */
    Optional<String> draft(String release) {
        return published.draft(release);
    }

    /** The order in which items stand in the chapters. */
    public ItemOrder order() {
        return order;
    }

    /** How many numbered chapters the sources have. */
    int chapters() {
        return chapters;
    }

    /** How many appendices and attachments the sources have. */
    int appendices() {
        return appendices;
    }
}
