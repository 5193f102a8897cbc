package io.github.reportassembly.style;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.diagnostic.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a style sheet by key: a report's own where it has them and they are good, else the house style's. */
final class StyleValues {
    private static final int MOST_POINTS = 5_000;

    private final Map<String, StyleFile.Entry> house;
    private final Map<String, StyleFile.Entry> own;
    private final DiagnosticSink sink;
    private final Set<String> asked = new HashSet<>();

    StyleValues(Map<String, StyleFile.Entry> house, Map<String, StyleFile.Entry> own, DiagnosticSink sink) {
        this.house = house;
        this.own = own;
        this.sink = sink;
    }

    /** A length in thousandths of a point; {@code otherwise} where the house style leaves it out. */
    int length(String key, int otherwise) {
        asked.add(key);
        StyleFile.Entry entry = own.get(key);
        if (entry != null) {
            int given = thousandths(entry.value());
            if (given >= 0) {
                return given;
            }
            refuse(entry, "is no length", "write points from 0 to " + MOST_POINTS + ", such as 10 or 7.5");
        }
        StyleFile.Entry usual = house.get(key);
        return usual == null ? otherwise : thousandths(usual.value());
    }

    /** A length that the house style has. */
    int length(String key) {
        return length(key, 0);
    }

    /** Less than 0 for what is none: digits, at most three of them after a point. */
    private static int thousandths(String value) {
        int point = value.indexOf('.');
        String whole = point < 0 ? value : value.substring(0, point);
        String part = point < 0 ? "" : value.substring(point + 1);
        boolean good = !whole.isEmpty()
                && whole.length() <= 4
                && part.length() <= 3
                && (point < 0 || !part.isEmpty())
                && (whole + part).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!good) {
            return -1;
        }
        int length = Integer.parseInt(whole) * 1000 + Integer.parseInt((part + "000").substring(0, 3));
        return length <= MOST_POINTS * 1000 ? length : -1;
    }

    /** One of several words; the first of them where the house style leaves it out. */
    String word(String key, List<String> words) {
        asked.add(key);
        StyleFile.Entry entry = own.get(key);
        if (entry != null) {
            if (words.contains(entry.value())) {
                return entry.value();
            }
            refuse(entry, "is not one of its values", "write " + String.join(" or ", words));
        }
        StyleFile.Entry usual = house.get(key);
        return usual == null ? words.get(0) : usual.value();
    }

    /** A colour: six hexadecimal digits, or the name of one of the palette. */
    Color color(String key, Map<String, Color> palette) {
        asked.add(key);
        StyleFile.Entry entry = own.get(key);
        if (entry != null) {
            Optional<Color> given = color(entry, palette);
            if (given.isPresent()) {
                return given.get();
            }
            String names = palette.isEmpty() ? "" : ", or a name: " + String.join(", ", palette.keySet());
            refuse(entry, "is no colour", "write # and six hexadecimal digits" + names);
        }
        StyleFile.Entry usual = house.get(key);
        if (usual == null) {
            throw new IllegalStateException("the house style has no " + key);
        }
        return color(usual, palette).orElseThrow(() -> new IllegalStateException("no colour: " + usual.value()));
    }

    private static Optional<Color> color(StyleFile.Entry entry, Map<String, Color> palette) {
        String value = entry.value();
        boolean digits = value.length() == 7
                && value.charAt(0) == '#'
                && value.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
        return digits
                ? Optional.of(new Color(Integer.parseInt(value.substring(1), 16)))
                : Optional.ofNullable(palette.get(value));
    }

    private void refuse(StyleFile.Entry entry, String what, String hint) {
        sink.report(Diagnostic.at(entry.span(), DiagnosticCode.BAD_STYLE, "the value of " + entry.key() + " " + what)
                .withHint(hint));
    }

    /** The report's own entry of a key. */
    Optional<StyleFile.Entry> own(String key) {
        return Optional.ofNullable(own.get(key));
    }

    /** Reports keys of the report's own that nothing has asked for. */
    void reportUnknown() {
        for (StyleFile.Entry entry : own.values()) {
            if (!asked.contains(entry.key()) && !house.containsKey(entry.key())) {
                Diagnostic diagnostic = Diagnostic.at(
                        entry.keySpan(), DiagnosticCode.UNKNOWN_STYLE, "there is no style value " + entry.key());
                sink.report(Nearest.to(entry.key(), house.keySet())
                        .map(near -> diagnostic.withHint("did you mean " + near + "?"))
                        .orElse(diagnostic.withHint("docs/style.md lists all")));
            }
        }
    }
}
