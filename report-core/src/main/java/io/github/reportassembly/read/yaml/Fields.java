package io.github.reportassembly.read.yaml;

import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The values of a mapping, by type. What is missing or of another type reads as if it were not there: the schema check
 * has reported it.
 */
final class Fields {
    private final Reading reading;
    private final YamlMap map;
    private final String unit;

    /** @param unit what the ids of texts begin with, such as {@code rec-escrow-tests} */
    Fields(Reading reading, YamlMap map, String unit) {
        this.reading = reading;
        this.map = map;
        this.unit = unit;
    }

    SourceSpan span() {
        return map.span();
    }

    private Optional<YamlScalar> scalar(String key) {
        return map.value(key)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .filter(value -> !value.isBlank());
    }

    Optional<String> words(String key) {
        return scalar(key).map(value -> value.value().strip());
    }

    Optional<RichLine> line(String key) {
        return scalar(key).map(value -> reading.line(unit + "." + key, value));
    }

    /** The line, or in its absence some words that show what is without one. */
    RichLine line(String key, String otherwise) {
        return line(key)
                .orElseGet(() -> new RichLine(
                        unit + "." + key, List.of(new Text(otherwise, map.span())), otherwise, map.span()));
    }

    Optional<RichText> text(String key) {
        return scalar(key).map(value -> reading.text(unit + "." + key, value));
    }

    /** The text, empty if it is missing. */
    RichText neededText(String key) {
        return text(key).orElseGet(() -> new RichText(unit + "." + key, List.of(), "", "", map.span()));
    }

    Optional<LocalDate> date(String key) {
        return words(key).flatMap(ValueCheck::date);
    }

    /** A whole number above zero. */
    OptionalInt count(String key) {
        return words(key).map(ValueCheck::count).orElse(OptionalInt.empty());
    }

    <E> Optional<E> choice(String key, E[] values, Function<E, String> id) {
        Optional<String> word = words(key);
        if (word.isPresent()) {
            for (E value : values) {
                if (id.apply(value).equals(word.get())) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    Optional<Mention> mention(String key) {
        return scalar(key)
                .filter(value -> ValueCheck.isOneId(value.value()))
                .map(value -> new Mention(value.value().strip(), value.span()));
    }

    /** The ids of a list; one alone may go without brackets. */
    List<Mention> mentions(String key) {
        Optional<YamlNode> value = map.value(key);
        if (value.isPresent() && value.get() instanceof YamlList list) {
            List<Mention> mentions = new ArrayList<>();
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar && ValueCheck.isOneId(scalar.value())) {
                    mentions.add(new Mention(scalar.value().strip(), scalar.span()));
                }
            }
            return mentions;
        }
        return mention(key).map(List::of).orElse(List.of());
    }

    /** A value that somebody else makes a text of. */
    Optional<YamlScalar> literal(String key) {
        return scalar(key);
    }

    /** The fields below a key; none if it is not there. */
    Fields group(String key) {
        YamlMap inner = map.value(key)
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .orElse(new YamlMap(map.span(), List.of()));
        return new Fields(reading, inner, unit + "." + key);
    }

    boolean has(String key) {
        return map.value(key).filter(YamlMap.class::isInstance).isPresent();
    }

    /** The keys that people named, each once. */
    List<YamlScalar> keys() {
        List<YamlScalar> keys = new ArrayList<>();
        for (YamlEntry entry : map.entries()) {
            if (map.entry(entry.name()).filter(entry::equals).isPresent()) {
                keys.add(entry.key());
            }
        }
        return keys;
    }
}
