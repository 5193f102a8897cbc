package io.github.reportassembly.read.yaml;

import java.util.List;
import java.util.Optional;

/**
 * The fields of a file or an entry.
 *
 * @param noun what has them, with its article: {@code a recommendation}
 */
record Structure(String noun, List<Field> fields) {
    Structure {
        fields = List.copyOf(fields);
    }

    Optional<Field> field(String name) {
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
