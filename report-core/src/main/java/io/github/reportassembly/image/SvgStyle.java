package io.github.reportassembly.image;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The font of text in drawings: Open Sans, as everywhere in a report, in two weights. What else a machine has must not
 * show, or the same sources would give other pages elsewhere.
 */
final class SvgStyle {
    static final String FAMILY = "Open Sans, Arial, sans-serif";

    private static final Pattern FAMILIES = Pattern.compile("(font-family\\s*:)[^;}]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHTS = Pattern.compile("(font-weight\\s*:\\s*)[6-9]00", Pattern.CASE_INSENSITIVE);

    private SvgStyle() {}

    /** Declarations of CSS in the one font. */
    static String declarations(String css) {
        String families = FAMILIES.matcher(css).replaceAll("$1" + Matcher.quoteReplacement(FAMILY));
        return WEIGHTS.matcher(families).replaceAll("$1bold");
    }

    /** The value of an attribute in the one font. */
    static String attribute(String name, String value) {
        return switch (name) {
            case "font-family" -> FAMILY;
            case "font-weight" -> value.strip().matches("[6-9]00") ? "bold" : value;
            case "style" -> declarations(value);
            default -> value;
        };
    }
}
