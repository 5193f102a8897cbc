package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a file with its schema and reports every difference. What it let pass can be read without further checks. */
final class SchemaCheck {
    private final DiagnosticSink sink;
    private final ValueCheck values;

    SchemaCheck(DiagnosticSink sink) {
        this.sink = sink;
        this.values = new ValueCheck(sink);
    }

    /** Checks a whole file. Whether it is made of keys with values at all; if not, nothing else is reported. */
    boolean file(YamlNode root, FieldType type) {
        if (!(root instanceof YamlMap)) {
            sink.report(Diagnostic.at(root.span(), DiagnosticCode.YAML_SYNTAX, "this file holds no keys with values")
                    .withHint("begin a line with a key and a colon"));
            return false;
        }
        value(root, type, "", root.span().file().beginning());
        return true;
    }

    /** @param place where to say that something is missing */
    private void value(YamlNode node, FieldType type, String path, SourceSpan place) {
        if (type instanceof Group group) {
            if (map(node, type, path)) {
                group((YamlMap) node, group.structure(), path, place);
            }
        } else if (type instanceof Entries entries) {
            if (map(node, type, path)) {
                entries((YamlMap) node, entries, path);
            }
        } else {
            values.check(node, type, path);
        }
    }

    private boolean map(YamlNode node, FieldType type, String path) {
        if (node instanceof YamlMap) {
            return true;
        }
        if (!(node instanceof YamlScalar scalar && scalar.isAbsent())) {
            sink.report(Diagnostic.at(node.span(), DiagnosticCode.WRONG_TYPE, path + " holds " + type.noun())
                    .withHint("write each key on a line of its own, two spaces further in than "
                            + ValueCheck.last(path)));
        }
        return false;
    }

    private void group(YamlMap map, Structure structure, String path, SourceSpan place) {
        duplicates(map);
        for (YamlEntry entry : map.entries()) {
            Optional<Field> field = structure.field(entry.name());
            if (field.isPresent()) {
                value(
                        entry.value(),
                        field.get().type(),
                        below(path, entry.name()),
                        entry.key().span());
            } else {
                unknownKey(entry.key(), structure);
            }
        }
        for (Field field : structure.fields()) {
            if (field.need() == Need.ALWAYS) {
                needed(map, field, structure, place);
            }
        }
    }

    private void needed(YamlMap map, Field field, Structure structure, SourceSpan place) {
        Optional<YamlEntry> entry = map.entry(field.name());
        if (entry.isEmpty()) {
            sink.report(Diagnostic.at(place, DiagnosticCode.MISSING_FIELD, structure.noun() + " needs " + field.name())
                    .withHint("write " + ValueCheck.example(field.name(), field.type())));
        } else if (entry.get().value() instanceof YamlScalar scalar && scalar.isBlank()) {
            sink.report(
                    Diagnostic.at(entry.get().key().span(), DiagnosticCode.MISSING_FIELD, field.name() + " is empty")
                            .withHint("write " + ValueCheck.example(field.name(), field.type())));
        }
    }

    private void unknownKey(YamlScalar key, Structure structure) {
        List<String> known = structure.names();
        String hint = Nearest.to(key.value().toLowerCase(Locale.ROOT), known)
                .map(near -> "did you mean " + near + "?")
                .orElse(structure.noun() + " has " + ValueCheck.list(known, "and"));
        sink.report(Diagnostic.at(
                        key.span(),
                        DiagnosticCode.UNKNOWN_KEY,
                        structure.noun() + " has no field \"" + ValueCheck.cut(key.value()) + "\"")
                .withHint(hint));
    }

    private void entries(YamlMap map, Entries type, String path) {
        duplicates(map);
        for (YamlEntry entry : map.entries()) {
            key(entry.key(), type.keys());
            value(
                    entry.value(),
                    type.value(),
                    below(path, entry.name()),
                    entry.key().span());
        }
    }

    private void key(YamlScalar key, KeyRule rule) {
        String word = key.value();
        if (rule.kind() == KeyRule.Kind.DATE) {
            values.date(key);
        } else if (rule.kind() == KeyRule.Kind.ID && !KeyRule.isId(word)) {
            sink.report(
                    Diagnostic.at(key.span(), DiagnosticCode.BAD_ID, "\"" + ValueCheck.cut(word) + "\" cannot be an id")
                            .withHint("use small letters a to z, digits and single hyphens, at most 60 in all"));
        } else if (rule.kind() == KeyRule.Kind.ID && !word.startsWith(rule.prefix())) {
            sink.report(Diagnostic.at(
                            key.span(),
                            DiagnosticCode.BAD_ID,
                            "ids in this list begin with " + rule.prefix() + ", and " + word + " does not")
                    .withHint("name it " + rule.prefix() + word));
        }
    }

    private void duplicates(YamlMap map) {
        for (YamlEntry entry : map.entries()) {
            YamlScalar before = map.entry(entry.name()).orElse(entry).key();
            if (!before.equals(entry.key())) {
                int line = before.span().startPosition().line();
                sink.report(Diagnostic.at(
                                entry.key().span(),
                                DiagnosticCode.DUPLICATE_KEY,
                                ValueCheck.cut(entry.name()) + " stands here a second time; the first is in line "
                                        + line)
                        .withHint("keep one of them")
                        .withRelated(before.span()));
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
