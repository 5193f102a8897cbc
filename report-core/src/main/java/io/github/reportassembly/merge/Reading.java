package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Nearest;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the readers of the vocabulary's elements share: problems, placed texts and the names of new blocks. */
final class Reading {
    private final Units units;
    private final SourceSpan span;
    private final VocabularyProblems problems;
    private final Map<String, Integer> named = new HashMap<>();

    /**
     * @param span stands for all that templates write themselves
     */
    Reading(Units units, SourceSpan span, VocabularyProblems problems) {
        this.units = units;
        this.span = span;
        this.problems = problems;
    }

    ChartFigures charts() {
        return units.charts();
    }

    /** Says that a chart has more than can be drawn; the rest of the report is as it should be. */
    void tooLarge(XmlNode node, String message, String hint) {
        problem(node, DiagnosticCode.CHART_TOO_LARGE, message, hint);
    }

    SourceSpan span() {
        return span;
    }

    void problem(XmlNode node, String message, String hint) {
        problems.add(node.offset(), message, hint);
    }

    void problem(XmlNode node, DiagnosticCode code, String message, String hint) {
        problems.add(new VocabularyProblems.Problem(node.offset(), code, message, hint, Optional.empty()));
    }

    /** Says that an element does not belong where it stands, or is none at all. */
    void misplaced(XmlNode.Element element, XmlNode.Element parent) {
        if (element.is("place")) {
            problem(
                    element,
                    "a text of the sources cannot stand in <" + parent.name() + ">",
                    "put it into a <p>, an <h> or another element that holds words");
        } else if (Vocabulary.knows(element.name())) {
            problem(element, "<" + element.name() + "> cannot stand in <" + parent.name() + ">", "");
        } else {
            problem(element, "there is no element <" + element.name() + ">", Vocabulary.hint(element.name()));
        }
    }

    /** Says which attributes of an element are unknown. */
    void check(XmlNode.Element element) {
        for (String attribute : element.attributes().keySet()) {
            if (!Vocabulary.attributes(element.name()).contains(attribute)) {
                String hint = Nearest.to(attribute, Vocabulary.attributes(element.name()))
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("");
                problem(element, "<" + element.name() + "> has no attribute " + attribute, hint);
            }
        }
    }

    String required(XmlNode.Element element, String attribute) {
        Optional<String> value = element.attribute(attribute);
        if (value.isEmpty()) {
            problem(element, "<" + element.name() + "> needs the attribute " + attribute, "");
        }
        return value.orElse("");
    }

    /** An attribute that is one of a list of words. */
    <E extends Enum<E>> E word(XmlNode.Element element, String attribute, E otherwise) {
        Optional<String> value = element.attribute(attribute);
        if (value.isEmpty()) {
            return otherwise;
        }
        List<String> words = new ArrayList<>();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(value.get())) {
                return constant;
            }
            words.add(word);
        }
        problem(
                element,
                "\"" + value.get() + "\" is no " + attribute + " of <" + element.name() + ">",
                String.join(", ", words));
        return otherwise;
    }

    OptionalInt number(XmlNode.Element element, String attribute) {
        Optional<String> value = element.attribute(attribute);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= 1 && number <= 10_000) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        problem(element, attribute + " is a whole number from 1 to 10000, not \"" + value.get() + "\"", "");
        return OptionalInt.empty();
    }

    boolean flag(XmlNode.Element element, String attribute) {
        String value = element.attribute(attribute, "false");
        if (!value.equals("true") && !value.equals("false")) {
            problem(element, attribute + " is true or false, not \"" + value + "\"", "");
        }
        return value.equals("true");
    }

    static Optional<Label> label(XmlNode.Element element) {
        return element.attribute("id").map(Label::new);
    }

    /** A name for a block that a template writes, after the thing that it belongs to. */
    Origin origin(String anchor) {
        int number = named.merge(anchor, 1, Integer::sum);
        return new Origin(anchor + "/t" + number, span);
    }

    /** The unit that an element places; empty, with a problem, if there is none. */
    Optional<Placed> placed(XmlNode.Element place) {
        check(place);
        String key = required(place, "ref");
        Optional<Unit> unit = units.get(key);
        if (unit.isEmpty()) {
            problem(place, "there is no text " + key + " to place", "texts are placed by ${home(…)} and ${echo(…)}");
            return Optional.empty();
        }
        String as = place.attribute("as", "");
        if (as.isEmpty()) {
            problem(place, key + " is printed neither as home nor as echo", "write ${home(…)} or ${echo(…)} around it");
            return Optional.empty();
        }
        boolean home = as.equals("home");
        if (home && !unit.get().takeHome()) {
            problems.add(new VocabularyProblems.Problem(
                    place.offset(),
                    DiagnosticCode.SECOND_HOME,
                    key + " is printed as home for the second time",
                    "write ${echo(…)} at all places but one",
                    Optional.of(unit.get().span())));
            home = false;
        }
        return Optional.of(new Placed(unit.get(), home));
    }

    /** A text at one of its places. */
    record Placed(Unit unit, boolean home) {
        List<Inline> inlines() {
            return home ? unit.inlines() : new EchoCopy(unit.nextEcho()).inlines(unit.inlines());
        }

        /** The text as blocks; a line is a paragraph. */
        List<Block> blocks(Reading reading, String anchor) {
            if (unit.isLine()) {
                return List.of(new Paragraph(reading.origin(anchor), ParagraphRole.BODY, false, inlines()));
            }
            if (home) {
                reading.charts().shown(unit.blocks());
            }
            return home ? unit.blocks() : new EchoCopy(unit.nextEcho()).blocks(unit.blocks());
        }
    }
}
