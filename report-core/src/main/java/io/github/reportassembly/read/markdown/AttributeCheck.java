package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Label;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports attributes that mean nothing where they stand. */
final class AttributeCheck {
    private AttributeCheck() {}

    static void check(UnitText text, AttributesNode node, String what, Set<String> classes, Set<String> keys) {
        for (String name : node.attributes().classes()) {
            if (!classes.contains(name)) {
                unknown(text, node, "." + name + " means nothing on " + what, classes, keys);
            }
        }
        for (String key : node.attributes().values().keySet()) {
            if (!keys.contains(key)) {
                unknown(text, node, key + "=… means nothing on " + what, classes, keys);
            }
        }
    }

    private static void unknown(
            UnitText text, AttributesNode node, String message, Set<String> classes, Set<String> keys) {
        Set<String> known = new TreeSet<>();
        classes.forEach(name -> known.add("." + name));
        keys.forEach(key -> known.add(key + "=…"));
        text.report(
                node,
                DiagnosticCode.UNKNOWN_ATTRIBUTE,
                message,
                known.isEmpty() ? "delete it" : "known are #id, " + String.join(", ", known));
    }

    /** The label that an id makes; nothing without an id or for one that cannot be an id, which is reported. */
    static Optional<Label> checkId(UnitText text, AttributesNode node, String prefix) {
        if (node.attributes().id().isEmpty()) {
            return Optional.empty();
        }
        String id = node.attributes().id().get();
        if (!ReferenceSyntax.isId(id)) {
            text.report(
                    node,
                    DiagnosticCode.BAD_ID,
                    "\"" + id + "\" is no id",
                    "ids are small letters, digits and single hyphens, at most " + ReferenceSyntax.LONGEST
                            + " characters");
            return Optional.empty();
        }
        if (!id.startsWith(prefix)) {
            text.report(
                    node,
                    DiagnosticCode.BAD_ID,
                    "the id " + id + " does not say what it names",
                    "write #" + prefix + id.substring(wrongPrefix(id)));
        }
        return Optional.of(new Label(id));
    }

    private static int wrongPrefix(String id) {
        int hyphen = id.indexOf('-');
        return hyphen > 0 && ReferenceSyntax.PREFIXES.contains(id.substring(0, hyphen)) ? hyphen + 1 : 0;
    }
}
