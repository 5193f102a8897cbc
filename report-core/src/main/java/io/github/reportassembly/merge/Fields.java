package io.github.reportassembly.merge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a thing as templates see it. What is absent or empty has no field, so that {@code ??} tells. */
final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, Object value) {
        if (!(value instanceof Collection<?> many && many.isEmpty())) {
            map.put(name, value);
        }
        return this;
    }

    <T> Fields put(String name, Optional<T> value, Function<? super T, ?> seen) {
        value.ifPresent(present -> map.put(name, seen.apply(present)));
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
