package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All source texts that templates may place, by their keys. */
final class Units {
    private final Map<String, Unit> byKey = new LinkedHashMap<>();

    /** A text that some template must print as home. */
    Unit home(RichText text) {
        return text(text, true);
    }

    Unit home(RichLine line) {
        return line(line, true);
    }

    /** A line that stands behind a key and is printed as an echo wherever the key is used, such as an owner's name. */
    Unit name(RichLine line) {
        return line(line, false);
    }

    private Unit text(RichText text, boolean needsHome) {
        Unit.Words words = new Unit.Words(key(text.id()), text.plain(), text.span());
        return add(Unit.text(words, text.blocks(), needsHome && !text.blocks().isEmpty()));
    }

    private Unit line(RichLine line, boolean needsHome) {
        Unit.Words words = new Unit.Words(key(line.id()), line.plain(), line.span());
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

    /** Reports each text that no template has printed as home. */
    void reportHomeless(DiagnosticSink sink) {
        for (Unit unit : byKey.values()) {
            if (unit.lacksHome()) {
                sink.report(Diagnostic.at(unit.span(), DiagnosticCode.MISSING_HOME, "no template prints " + unit.key())
                        .withHint("the template of its part needs ${home(…)} for it; "
                                + "compare an own template in templates/ with the one that it replaces"));
            }
        }
    }
}
