package io.github.reportassembly.read.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands between braces: {@code {#id .class key=value}}.
 *
 * @param values in the order written
 */
record Attributes(Optional<String> id, List<String> classes, Map<String, String> values) {
    static final Attributes NONE = new Attributes(Optional.empty(), List.of(), Map.of());

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
