package io.github.reportassembly.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.reportassembly.read.yaml.Field;
import io.github.reportassembly.read.yaml.FieldType;
import io.github.reportassembly.read.yaml.FieldType.Basic;
import io.github.reportassembly.read.yaml.FieldType.Choice;
import io.github.reportassembly.read.yaml.FieldType.Entries;
import io.github.reportassembly.read.yaml.FieldType.Group;
import io.github.reportassembly.read.yaml.FieldType.Ids;
import io.github.reportassembly.read.yaml.KeyRule;
import io.github.reportassembly.read.yaml.Need;
import io.github.reportassembly.read.yaml.Structure;
import java.io.IOException;
import java.util.List;

/** Writes what a value must be as the keywords of JSON Schema, into an object that is open. */
final class TypeWriter {
    private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private static final String ONE_LINE = "^\\s*[^\\s][^\\n]*\\s*$";
    private static final String NOT_BLANK = "\\S";
    private static final String ADDRESS = "^(https?://|mailto:)[^\\s\"<>]+$";

    private final JsonGenerator json;

    TypeWriter(JsonGenerator json) {
        this.json = json;
    }

    void constraints(FieldType type) throws IOException {
        if (type instanceof Group group) {
            group(group.structure());
        } else if (type instanceof Entries entries) {
            entries(entries);
        } else if (type instanceof Choice choice) {
            json.writeStringField("type", "string");
            strings("enum", choice.values());
        } else if (type instanceof Ids ids) {
            ids(ids);
        } else {
            basic((Basic) type);
        }
    }

    private void group(Structure structure) throws IOException {
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        for (Field field : structure.fields()) {
            json.writeObjectFieldStart(field.name());
            json.writeStringField("description", description(field));
            constraints(field.type());
            if (field.need() == Need.ALWAYS && field.type() instanceof Ids ids && ids.several()) {
                json.writeNumberField("minItems", 1);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        List<String> needed = structure.fields().stream()
                .filter(field -> field.need() == Need.ALWAYS)
                .map(Field::name)
                .toList();
        if (!needed.isEmpty()) {
            strings("required", needed);
        }
        if (!structure.oneOf().isEmpty()) {
            json.writeArrayFieldStart("anyOf");
            for (String name : structure.oneOf()) {
                json.writeStartObject();
                strings("required", List.of(name));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeBooleanField("additionalProperties", false);
    }

    private static String description(Field field) {
        return field.meaning()
                + switch (field.need()) {
                    case ALWAYS, NEVER -> "";
                    case DRAFT -> ". Needed from a draft on";
                    case DRAFT_ONLY -> ". Needed in a draft";
                    case FINAL -> ". Needed in a final";
                };
    }

    private void entries(Entries entries) throws IOException {
        json.writeStringField("type", "object");
        if (entries.keys().kind() == KeyRule.Kind.ID) {
            json.writeObjectFieldStart("propertyNames");
            json.writeNumberField("maxLength", KeyRule.ID_LIMIT);
            json.writeEndObject();
        }
        json.writeObjectFieldStart("patternProperties");
        json.writeObjectFieldStart(keyPattern(entries.keys()));
        constraints(entries.value());
        json.writeEndObject();
        json.writeEndObject();
        json.writeBooleanField("additionalProperties", false);
    }

    private static String keyPattern(KeyRule rule) {
        return switch (rule.kind()) {
            case DATE -> DATE;
            case ANY -> "";
            case ID ->
                rule.prefix().isEmpty()
                        ? "^" + KeyRule.ID_EXPRESSION + "$"
                        : "^" + rule.prefix() + KeyRule.ID_EXPRESSION + "$";
        };
    }

    /** One id alone goes without brackets; the pattern speaks of a word alone, {@code items} of a list. */
    private void ids(Ids ids) throws IOException {
        String pattern = ids.prefix().isEmpty()
                ? "^[^\\s]+$"
                : "^" + ids.prefix() + KeyRule.ID_EXPRESSION + "(\\." + KeyRule.ID_EXPRESSION + ")?$";
        if (ids.several()) {
            strings("type", List.of("array", "string"));
            json.writeObjectFieldStart("items");
            json.writeStringField("type", "string");
            json.writeStringField("pattern", pattern);
            json.writeEndObject();
        } else {
            json.writeStringField("type", "string");
        }
        json.writeStringField("pattern", pattern);
    }

    private void basic(Basic type) throws IOException {
        switch (type) {
            // The reader takes a bare number as the words that it is; the editor's parser makes a number of it.
            case LINE, WORDS -> words(ONE_LINE);
            case MARKDOWN -> words(NOT_BLANK);
            case NUMBER -> text(NOT_BLANK);
            case NAME -> text("^" + KeyRule.ID_EXPRESSION + "$");
            case ADDRESS -> text(ADDRESS);
            case DATE -> {
                text(DATE);
                json.writeStringField("format", "date");
            }
            case COUNT -> {
                json.writeStringField("type", "integer");
                json.writeNumberField("minimum", 1);
                json.writeNumberField("maximum", 9999);
            }
        }
        if (type == Basic.NAME) {
            json.writeNumberField("maxLength", KeyRule.ID_LIMIT);
        }
    }

    private void words(String pattern) throws IOException {
        strings("type", List.of("string", "number"));
        json.writeStringField("pattern", pattern);
    }

    private void text(String pattern) throws IOException {
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
