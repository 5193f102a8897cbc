package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** The footnotes that a file defines, and which of them were used. Case does not matter in their ids. */
final class Footnotes {
    /** Ids of a letter or two are all alike. */
    private static final int SHORTEST_GUESSED = 3;

    private final UnitText text;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> spliced = new HashSet<>();

    private Footnotes(UnitText text) {
        this.text = text;
    }

    static Footnotes of(Node document, UnitText text) {
        Footnotes footnotes = new Footnotes(text);
        footnotes.collect(document);
        return footnotes;
    }

    private void collect(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                add(definition);
            }
            if (node instanceof Block) {
                collect(node);
            }
        }
    }

    private void add(FootnoteDefinition definition) {
        FootnoteDefinition first = definitions.putIfAbsent(key(definition.getLabel()), definition);
        if (first != null) {
            text.unit()
                    .report(Diagnostic.at(
                                    text.span(definition),
                                    DiagnosticCode.DUPLICATE_ID,
                                    "there is a second footnote [^" + definition.getLabel() + "], which is not printed")
                            .withHint("give one of the two another id, here and at its mark")
                            .withRelated(text.span(first)));
        }
    }

    private static String key(String id) {
        return id.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    Optional<FootnoteDefinition> definition(String id) {
        return Optional.ofNullable(definitions.get(key(id)));
    }

    /** Notes that a mark was read; true for the first one of its footnote. */
    boolean use(FootnoteDefinition definition) {
        return used.add(key(definition.getLabel()));
    }

    /** Notes that a footnote's words were put into another one; false if they are printed already, so that none grows without end. */
    boolean splice(FootnoteDefinition definition) {
        String key = key(definition.getLabel());
        return !used.contains(key) && spliced.add(key);
    }

    /** The text that the definitions stand in. */
    UnitText text() {
        return text;
    }

    /** The footnote that a mark without one may have meant; it is then not called unused as well. */
    Optional<String> meant(String id) {
        String key = key(id).strip();
        Optional<String> near =
                key.length() < SHORTEST_GUESSED ? Optional.empty() : Nearest.to(key, definitions.keySet());
        near.ifPresent(spliced::add);
        return near.map(meant -> definitions.get(meant).getLabel());
    }

    void reportUnused() {
        definitions.forEach((key, definition) -> {
            if (!used.contains(key) && !spliced.contains(key)) {
                text.report(
                        definition,
                        DiagnosticCode.UNUSED_FOOTNOTE,
                        "footnote [^" + definition.getLabel() + "] has no mark in the text, so it is not printed",
                        "put [^" + definition.getLabel() + "] where it belongs, or delete the footnote");
            }
        });
    }
}
