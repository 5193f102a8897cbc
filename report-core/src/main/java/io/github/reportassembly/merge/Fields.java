package io.github.reportassembly.merge;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a thing as templates see it. What is absent or empty has no field, so that {@code ??} tells. */
final class Fields {
    private final FieldMap map = new FieldMap();

    Fields put(String name, Object value) {
        map.know(name);
        if (!(value instanceof Collection<?> many && many.isEmpty())) {
            map.put(name, value);
        }
        return this;
    }

    <T> Fields put(String name, Optional<T> value, Function<? super T, ?> seen) {
        map.know(name);
        value.ifPresent(present -> map.put(name, seen.apply(present)));
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
