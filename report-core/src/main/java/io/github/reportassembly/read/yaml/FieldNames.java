package io.github.reportassembly.read.yaml;

import io.github.reportassembly.read.yaml.FieldType.Basic;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import java.util.Set;
import java.util.TreeSet;

/** The names of all fields of all files, for a file that cannot be parsed: what its lines were probably meant as. */
final class FieldNames {
    private final Set<String> names = new TreeSet<>();
    private final Set<String> lines = new TreeSet<>();

    FieldNames() {
        for (FileKind kind : FileKind.values()) {
            add(kind.type());
        }
    }

    boolean isField(String name) {
        return names.contains(name);
    }

    /** Whether the field is one line of text wherever it stands. */
    boolean isLine(String name) {
        return lines.contains(name);
    }

    private void add(FieldType type) {
        if (type instanceof Entries entries) {
            add(entries.value());
        } else if (type instanceof Group group) {
            for (Field field : group.structure().fields()) {
                names.add(field.name());
                if (field.type() == Basic.LINE) {
                    lines.add(field.name());
                }
                add(field.type());
            }
        }
    }
}
