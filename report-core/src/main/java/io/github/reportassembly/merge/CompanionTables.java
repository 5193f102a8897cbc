package io.github.reportassembly.merge;

import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a companion document as its template sees them. */
final class CompanionTables {
    private final ModelWords words;

    CompanionTables(ModelWords words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException for a value of a kind that templates cannot print */
    Map<String, Object> seen(Map<?, ?> table) {
        Fields fields = new Fields();
        table.forEach((name, value) -> {
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            fields.put((String) name, Optional.ofNullable(present).map(this::value), seen -> seen);
        });
        fields.map().values().removeIf(value -> value instanceof Collection<?> many && many.isEmpty());
        return fields.map();
    }

    private Object value(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        if (value instanceof LocalDate date) {
            return words.date(date);
        }
        if (value instanceof RichLine line) {
            return words.home(line);
        }
        if (value instanceof RichText text) {
            return words.home(text);
        }
        if (value instanceof Map<?, ?> map) {
            return seen(map);
        }
        if (value instanceof Collection<?> many) {
            List<Object> list = new ArrayList<>();
            many.forEach(one -> list.add(value(one)));
            return list;
        }
        throw new IllegalArgumentException("no value for a template: " + value.getClass());
    }
}
