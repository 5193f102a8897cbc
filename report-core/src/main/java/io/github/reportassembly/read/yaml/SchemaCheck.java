package io.github.reportassembly.read.yaml;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares a file with its schema and reports every difference. What it let pass can be read without further checks. */
final class SchemaCheck {
    private final DiagnosticSink sink;
    private final ValueCheck values;
    private final Set<String> faulty = new TreeSet<>();
    private int reported;
    private String unit = "";

    SchemaCheck(DiagnosticSink sink) {
        this.sink = diagnostic -> {
            reported++;
            sink.report(diagnostic);
        };
        this.values = new ValueCheck(this.sink);
    }

    /** The fields with mistakes, so that they need not be called missing as well: {@code rec-escrow-tests.priority}. */
    Set<String> faulty() {
        return faulty;
    }

    /**
     * Checks a whole file. Whether it is made of keys with values at all; if not, nothing else is reported.
     *
     * @param id of the thing that the file is; empty for a file of other things
     */
    boolean file(YamlNode root, FieldType type, String id) {
        unit = id;
        if (!(root instanceof YamlMap map)) {
            sink.report(Diagnostic.at(root.span(), DiagnosticCode.YAML_SYNTAX, "this file holds no keys with values")
                    .withHint("begin a line with a key and a colon"));
            return false;
        }
        value(root, type, "", map.start());
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
                    .withHint(shape(node, type, ValueCheck.last(path))));
        }
        return false;
    }

    /** How a value of keys and values is written, where something else stands. */
    private static String shape(YamlNode given, FieldType type, String key) {
        if (given instanceof YamlList && type instanceof Entries) {
            return "give each entry a name: a word with a colon, in place of the hyphen";
        }
        if (given instanceof YamlScalar
                && type instanceof Group group
                && group.structure().field("text").isPresent()) {
            return "write `text: |` on the next line, two spaces further in than " + key
                    + ", and the text below it, two more";
        }
        return "write each key on a line of its own, two spaces further in than " + key;
    }

    private void group(YamlMap map, Structure structure, String path, SourceSpan place) {
        duplicates(map);
        for (YamlEntry entry : map.entries()) {
            Optional<Field> field = structure.field(entry.name());
            int before = reported;
            if (field.isPresent()) {
                value(
                        entry.value(),
                        field.get().type(),
                        below(path, entry.name()),
                        entry.key().span());
                if (reported > before) {
                    noteFaulty(path, entry.name());
                }
            } else {
                unknownKey(entry.key(), structure, path);
            }
        }
        for (Field field : structure.fields()) {
            if (field.need() == Need.ALWAYS) {
                needed(map, field, structure, path, place);
            }
        }
        oneOf(map, structure, path, place);
    }

    private void oneOf(YamlMap map, Structure structure, String path, SourceSpan place) {
        for (String name : structure.oneOf()) {
            if (map.value(name).filter(SchemaCheck::holdsSomething).isPresent()
                    || faulty.contains(below(below(unit, path), name))) {
                return;
            }
        }
        if (!structure.oneOf().isEmpty()) {
            Field first = structure.field(structure.oneOf().get(0)).orElseThrow();
            sink.report(Diagnostic.at(
                            place,
                            DiagnosticCode.MISSING_FIELD,
                            structure.noun() + " needs " + ValueCheck.list(structure.oneOf(), "or"))
                    .withHint("write " + ValueCheck.example(first.name(), first.type())));
        }
    }

    private static boolean holdsSomething(YamlNode value) {
        return value instanceof YamlMap map ? !map.entries().isEmpty() : !isEmpty(value);
    }

    private static boolean isEmpty(YamlNode value) {
        return (value instanceof YamlScalar scalar && scalar.isBlank())
                || (value instanceof YamlList list && list.items().isEmpty());
    }

    private void needed(YamlMap map, Field field, Structure structure, String path, SourceSpan place) {
        Optional<YamlEntry> entry = map.entry(field.name());
        if (entry.isEmpty() && faulty.contains(below(below(unit, path), field.name()))) {
            return;
        }
        int before = reported;
        if (entry.isEmpty()) {
            sink.report(Diagnostic.at(place, DiagnosticCode.MISSING_FIELD, structure.noun() + " needs " + field.name())
                    .withHint("write " + ValueCheck.example(field.name(), field.type())));
        } else if (isEmpty(entry.get().value())) {
            sink.report(
                    Diagnostic.at(entry.get().key().span(), DiagnosticCode.MISSING_FIELD, field.name() + " is empty")
                            .withHint("write " + ValueCheck.example(field.name(), field.type())));
        }
        if (reported > before) {
            noteFaulty(path, field.name());
        }
    }

    private void unknownKey(YamlScalar key, Structure structure, String path) {
        List<String> known = structure.names();
        Optional<String> meant = Nearest.to(
                key.value().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'), known);
        meant.ifPresent(name -> noteFaulty(path, name));
        String hint = meant.map(near -> "did you mean " + near + "?")
                .orElse(structure.noun() + " has " + ValueCheck.list(known, "and"));
        sink.report(Diagnostic.at(
                        key.span(),
                        DiagnosticCode.UNKNOWN_KEY,
                        structure.noun() + " has no field \"" + ValueCheck.cut(key.value()) + "\"")
                .withHint(hint));
    }

    private void entries(YamlMap map, Entries type, String path) {
        duplicates(map);
        Set<YamlEntry> strays = strays(map, type, path);
        for (YamlEntry entry : map.entries()) {
            if (strays.contains(entry)) {
                continue;
            }
            key(entry.key(), type.keys());
            value(
                    entry.value(),
                    type.value(),
                    below(path, entry.name()),
                    entry.key().span());
        }
    }

    /** Fields that stand beside the entry that they belong to, not in it. */
    private Set<YamlEntry> strays(YamlMap map, Entries type, String path) {
        Set<YamlEntry> strays = new HashSet<>();
        if (!(type.value() instanceof Group group) || type.keys().prefix().isEmpty()) {
            return strays;
        }
        Optional<YamlEntry> owner = Optional.empty();
        for (YamlEntry entry : map.entries()) {
            if (owner.isPresent() && group.structure().field(entry.name()).isPresent()) {
                YamlScalar key = owner.get().key();
                strays.add(entry);
                noteFaulty(below(path, key.value()), entry.name());
                sink.report(Diagnostic.at(
                                entry.key().span(),
                                DiagnosticCode.BAD_INDENT,
                                entry.name() + " belongs to " + ValueCheck.cut(key.value()) + " (line "
                                        + key.span().startPosition().line() + ") but is not indented")
                        .withHint("put it as far in as the fields above it"));
            } else {
                owner = Optional.of(entry);
            }
        }
        return strays;
    }

    private void noteFaulty(String path, String field) {
        faulty.add(below(below(unit, path), field));
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
        if (key.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? key : path + "." + key;
    }
}
