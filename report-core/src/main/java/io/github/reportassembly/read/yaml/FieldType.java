package io.github.reportassembly.read.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the value of a field is. */
public sealed interface FieldType {
    /** A value without further rules. */
    enum Basic implements FieldType {
        /** One line with emphasis, code and references. */
        LINE("one line of text"),
        /** One line as it stands. */
        WORDS("one line of text"),
        /** A printed number, in quotes. */
        NUMBER("a number in quotes"),
        MARKDOWN("text"),
        /** An address in the web. */
        ADDRESS("an address"),
        DATE("a date"),
        /** A whole number above zero. */
        COUNT("a whole number"),
        /** Small letters, digits and hyphens, fit for the name of a file. */
        NAME("one id");

        private final String noun;

        Basic(String noun) {
            this.noun = noun;
        }

        @Override
        public String noun() {
            return noun;
        }
    }

    /**
     * Ids or keys of things that stand elsewhere.
     *
     * @param prefix the first word with its hyphen, such as {@code fnd-}; empty for keys
     * @param several whether a list of them may stand there; one alone then goes without brackets
     */
    record Ids(String prefix, boolean several) implements FieldType {
        static Ids one(String prefix) {
            return new Ids(prefix, false);
        }

        static Ids several(String prefix) {
            return new Ids(prefix, true);
        }

        @Override
        public String noun() {
            return several ? "a list of ids" : "one id";
        }
    }

    /**
     * One of a closed list.
     *
     * @param noun what a value is, such as {@code chapter status}
     * @param synonyms words that people write, and the value that they mean
     */
    record Choice(String noun, List<String> values, Map<String, String> synonyms) implements FieldType {
        public Choice {
            values = List.copyOf(values);
            synonyms = Map.copyOf(synonyms);
        }

        static <E> Choice of(String noun, E[] values, Function<E, String> id) {
            return new Choice(noun, Arrays.stream(values).map(id).toList(), Map.of());
        }

        Choice withSynonyms(Map<String, String> words) {
            return new Choice(noun, values, words);
        }
    }

    /** Keys that people name, each with a value of one type. */
    record Entries(KeyRule keys, FieldType value) implements FieldType {
        @Override
        public String noun() {
            return "keys with values";
        }
    }

    /** Known keys. */
    record Group(Structure structure) implements FieldType {
        @Override
        public String noun() {
            return "keys with values";
        }
    }

    /** What a value is, in a message. */
    String noun();
}
