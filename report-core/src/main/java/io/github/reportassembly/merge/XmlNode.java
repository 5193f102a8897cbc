package io.github.reportassembly.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What templates have written, read as XML. */
sealed interface XmlNode {
    /** The offset in the output of the templates, by which the template's own line is found. */
    int offset();

    /** Characters. */
    record Words(String text, int offset) implements XmlNode {
        boolean blank() {
            return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
        }
    }

    /** An element. */
    record Element(String name, Map<String, String> attributes, List<XmlNode> children, int offset) implements XmlNode {
        String attribute(String name, String otherwise) {
            return attributes.getOrDefault(name, otherwise);
        }

        /** An attribute that is there and not empty. */
        Optional<String> attribute(String name) {
            return Optional.ofNullable(attributes.get(name)).filter(value -> !value.isEmpty());
        }

        boolean is(String other) {
            return name.equals(other);
        }
    }
}
