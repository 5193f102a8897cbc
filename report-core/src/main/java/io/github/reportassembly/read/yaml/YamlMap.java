package io.github.reportassembly.read.yaml;

import io.github.reportassembly.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys with values, in the order written. A key may stand twice: the first one counts, and the second is reported. */
final class YamlMap implements YamlNode {
    private final SourceSpan span;
    private final List<YamlEntry> entries;
    private final Map<String, YamlEntry> byName = new HashMap<>();

    YamlMap(SourceSpan span, List<YamlEntry> entries) {
        this.span = span;
        this.entries = List.copyOf(entries);
        for (YamlEntry entry : entries) {
            byName.putIfAbsent(entry.name(), entry);
        }
    }

    @Override
    public SourceSpan span() {
        return span;
    }

    /** The empty span before the first key, for what concerns the whole; comments above it do not belong to it. */
    SourceSpan start() {
        int start =
                entries.isEmpty() ? span.start() : entries.get(0).key().span().start();
        return span.file().span(start, start);
    }

    /** All entries, those that repeat a key included. */
    List<YamlEntry> entries() {
        return entries;
    }

    Optional<YamlEntry> entry(String key) {
        return Optional.ofNullable(byName.get(key));
    }

    Optional<YamlNode> value(String key) {
        return entry(key).map(YamlEntry::value);
    }
}
