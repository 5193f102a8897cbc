package io.github.reportassembly.read.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** YAML as an editor sees it: plain scalars are typed by the core schema of YAML 1.2, so {@code no} is a word. */
final class CoreSchemaTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private CoreSchemaTree() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof YamlMap map) {
            ObjectNode object = NODES.objectNode();
            map.entries().forEach(entry -> object.set(entry.name(), of(entry.value())));
            return object;
        }
        if (node instanceof YamlList list) {
            ArrayNode array = NODES.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        YamlScalar scalar = (YamlScalar) node;
        return scalar.style() == ScalarStyle.PLAIN ? plain(scalar.value()) : NODES.textNode(scalar.value());
    }

    private static JsonNode plain(String word) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> NODES.nullNode();
            case "true", "True", "TRUE" -> NODES.booleanNode(true);
            case "false", "False", "FALSE" -> NODES.booleanNode(false);
            default ->
                NUMBER.matcher(word).matches()
                        ? NODES.numberNode(new BigDecimal(word.endsWith(".") ? word + "0" : word))
                        : NODES.textNode(word);
        };
    }
}
