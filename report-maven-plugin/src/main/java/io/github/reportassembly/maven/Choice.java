package io.github.reportassembly.maven;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** Reads parameters that are one or some of a few words; a wrong one is answered with the right ones. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E one(String property, String value, Class<E> type) throws MojoFailureException {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(value.strip().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        String words = Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
        throw new MojoFailureException(property + " is \"" + value + "\"; it can be one of: " + words);
    }

    static <E extends Enum<E>> Set<E> some(String property, List<String> values, Class<E> type)
            throws MojoFailureException {
        Set<E> chosen = EnumSet.noneOf(type);
        for (String value : values) {
            chosen.add(one(property, value, type));
        }
        return chosen;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
