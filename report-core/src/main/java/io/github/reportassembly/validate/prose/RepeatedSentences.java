package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A long sentence that stands at two places. Of a paragraph that was copied whole, the first sentence is told. */
final class RepeatedSentences implements ProseCheck {
    /** Shorter ones may well be said twice. */
    private static final int WORDS = 12;

    /** How many places are shown. */
    private static final int MOST = 5;

    private static final long PRIME = 1_099_511_628_211L;
    private static final long OFFSET = -3_750_763_034_362_895_579L;

    private final DiagnosticSink sink;
    private final Map<Long, List<Place>> places = new LinkedHashMap<>();

    private record Place(Passage passage, int first, int last) {
        SourceSpan span() {
            return passage.span(first, last);
        }
    }

    RepeatedSentences(DiagnosticSink sink) {
        this.sink = sink;
    }

    @Override
    public void passage(Passage passage) {
        if (passage.kind() != Passage.Kind.PARAGRAPH) {
            return;
        }
        boolean told = false;
        int start = 0;
        long hash = OFFSET;
        int weight = 0;
        for (int i = 0; i < passage.words(); i++) {
            hash = (hash ^ passage.id(i)) * PRIME;
            weight += weight(passage, i);
            if (i + 1 == passage.words() || ends(passage, i)) {
                if (weight >= WORDS) {
                    List<Place> same = places.computeIfAbsent(hash, key -> new ArrayList<>(1));
                    if (same.isEmpty() || !told) {
                        told |= !same.isEmpty();
                        same.add(new Place(passage, start, i));
                    }
                }
                start = i + 1;
                hash = OFFSET;
                weight = 0;
            }
        }
    }

    @Override
    public void end() {
        places.values().stream().filter(same -> same.size() > 1).forEach(this::report);
    }

    private void report(List<Place> same) {
        String message = same.size() == 2
                ? "this sentence stands at another place, too"
                : "this sentence stands at " + same.size() + " places";
        List<SourceSpan> others = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, same.size()); i++) {
            if (i != 1) {
                others.add(same.get(i).span());
            }
        }
        sink.report(new Diagnostic(
                DiagnosticCode.SENTENCE_TWICE,
                Optional.of(same.get(1).span()),
                message,
                Optional.of("keep it at one place, and refer to it from the others"),
                others));
    }

    /** Chinese does not part its words: two characters count as one. */
    private static int weight(Passage passage, int word) {
        int length = passage.to(word) - passage.from(word);
        return Character.isIdeographic(passage.text().charAt(passage.from(word))) ? (length + 1) / 2 : 1;
    }

    private static boolean ends(Passage passage, int word) {
        for (int i = passage.to(word); i < passage.from(word + 1); i++) {
            char c = passage.text().charAt(i);
            if (c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\u061f' || c == '\n') {
                return true;
            }
            if ((c == '.' || c == '!' || c == '?') && !Character.isLetterOrDigit(passage.at(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
