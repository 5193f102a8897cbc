package io.github.reportassembly.diagnostic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The limits of a build. Editors set them where they set the build itself, never in files that merge requests of
 * chapters may touch: who sends too much must not say how much is too much.
 *
 * @param set those that differ from the usual ones; each from 1 on
 */
public record Limits(Map<Limit, Integer> set) {
    /** The usual limits. */
    public static final Limits USUAL = new Limits(Map.of());

    public Limits {
        set = Map.copyOf(set);
        set.forEach((limit, value) -> {
            if (value < 1) {
                throw new IllegalArgumentException(limit.id() + " is " + value);
            }
        });
    }

    /**
     * Limits from settings.
     *
     * @param settings values by the limits' names, such as {@code image-pixels}
     * @throws IllegalArgumentException with words for an editor, if a name is no limit's or a value no whole number
     *     from 1 to 2,000,000,000
     */
    public static Limits of(Map<String, String> settings) {
        Map<Limit, Integer> set = new EnumMap<>(Limit.class);
        settings.forEach((name, value) -> set.put(limit(name), number(name, value)));
        return new Limits(set);
    }

    private static Limit limit(String name) {
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no limit " + name + "; there are "
                        + String.join(
                                ", ",
                                Arrays.stream(Limit.values()).map(Limit::id).toList())));
    }

    private static int number(String name, String value) {
        String digits = Objects.requireNonNullElse(value, "").strip();
        if (digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= 2_000_000_000L) {
            return Integer.parseInt(digits);
        }
        throw new IllegalArgumentException(
                "the limit " + name + " is \"" + digits + "\"; it is a whole number from 1 to 2000000000");
    }

    public int of(Limit limit) {
        return set.getOrDefault(limit, limit.usual());
    }
}
