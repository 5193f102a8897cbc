package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All source texts that templates may place, by their keys. */
final class Units {
    private static final Set<String> KINDS = Set.of("rec", "fnd", "min", "src", "rfi", "pri", "term", "ask");
    private static final String PARTS = ".parts.";

    private final Map<String, Unit> byKey = new LinkedHashMap<>();
    private final ChartFigures charts;

    Units(ChartFigures charts) {
        this.charts = charts;
    }

    ChartFigures charts() {
        return charts;
    }

    /** A text that some template must print as home. */
    Unit home(RichText text) {
        return text(text, true);
    }

    Unit home(RichLine line) {
        return line(line, "", true);
    }

    /** The home of the name of something. */
    Unit home(RichLine line, String place) {
        return line(line, place, true);
    }

    /** A line that stands behind a key and is printed as an echo wherever the key is used, such as an owner's name. */
    Unit name(RichLine line, String place) {
        return line(line, place, false);
    }

    private Unit text(RichText text, boolean needsHome) {
        Unit.Words words = new Unit.Words(key(text.id()), text.plain(), "", text.span());
        return add(Unit.text(
                words,
                charts.completed(text.blocks()),
                needsHome && !text.blocks().isEmpty()));
    }

    private Unit line(RichLine line, String place, boolean needsHome) {
        Unit.Words words = new Unit.Words(key(line.id()), line.plain(), place, line.span());
        return add(Unit.line(words, line.content(), needsHome && !line.content().isEmpty()));
    }

    /** Ids are unique in correct sources; where two things share one, both must still be printed. */
    private String key(String id) {
        String key = id;
        for (int i = 2; byKey.containsKey(key); i++) {
            key = id + "#" + i;
        }
        return key;
    }

    private Unit add(Unit unit) {
        byKey.put(unit.key(), unit);
        return unit;
    }

    Optional<Unit> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Reports the texts that no template has printed as home: once for all of a kind, as one template is at fault. */
    void reportHomeless(DiagnosticSink sink) {
        Map<String, List<Unit>> kinds = new LinkedHashMap<>();
        for (Unit unit : byKey.values()) {
            if (unit.lacksHome()) {
                kinds.computeIfAbsent(kind(unit.key()), kind -> new ArrayList<>())
                        .add(unit);
            }
        }
        for (List<Unit> alike : kinds.values()) {
            Unit first = alike.get(0);
            String others = alike.size() == 1 ? "" : " and " + (alike.size() - 1) + " like it";
            sink.report(Diagnostic.at(
                            first.span(), DiagnosticCode.MISSING_HOME, "no template prints " + first.key() + others)
                    .withHint("the template of its part needs ${home(…)} for it; "
                            + "compare an own template in templates/ with the one that it replaces"));
        }
    }

    /** The kind of thing and its field, such as {@code rec.parts.text}. */
    private static String kind(String key) {
        int dot = key.indexOf('.');
        int hyphen = key.indexOf('-');
        String thing = dot < 0 ? key : key.substring(0, dot);
        String word = hyphen < 0 || hyphen > thing.length() ? thing : key.substring(0, hyphen);
        String first = KINDS.contains(word) ? word : "";
        String field = dot < 0 ? "" : key.substring(dot);
        if (field.startsWith(PARTS)) {
            int end = field.indexOf('.', PARTS.length());
            field = PARTS + (end < 0 ? "" : field.substring(end + 1));
        }
        return first + field;
    }
}
