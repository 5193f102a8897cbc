package io.github.reportassembly.read.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a file or an entry.
 *
 * @param noun what has them, with its article: {@code a recommendation}
 * @param oneOf names of fields of which one at least must be there; empty where there is no such rule
 */
public record Structure(String noun, List<Field> fields, List<String> oneOf) {
    public Structure {
        fields = List.copyOf(fields);
        oneOf = List.copyOf(oneOf);
    }

    Structure(String noun, List<Field> fields) {
        this(noun, fields, List.of());
    }

    /** The field of that name, if it may be there. */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    List<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
