package io.github.reportassembly.validate.prose;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.DiagnosticSink;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.RecommendationKind;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A recommendation says that somebody should do something, in its text or in its parts. A report most of whose
 * recommendations do without such words has a style of its own, and is told so once.
 */
final class MissingModals {
    private static final int MANY = 10;

    private final Set<String> words;
    private final Set<String> within;
    private final DiagnosticSink sink;

    MissingModals(Wordlists lists, DiagnosticSink sink) {
        this.words = lists.words("modals");
        this.within = lists.words("modals-within");
        this.sink = sink;
    }

    void check(Report report) {
        if (words.isEmpty() && within.isEmpty()) {
            return;
        }
        int all = 0;
        List<Recommendation> without = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                if (recommendation.status() != ItemStatus.WITHDRAWN
                        && recommendation.kind() == RecommendationKind.RECOMMENDATION) {
                    all++;
                    if (!asks(recommendation)) {
                        without.add(recommendation);
                    }
                }
            }
        }
        boolean style = all >= MANY && 2 * without.size() > all;
        for (Recommendation recommendation : style ? without.subList(0, 1) : without) {
            String others = style ? ", as do " + (without.size() - 1) + " others" : "";
            sink.report(Diagnostic.at(
                            recommendation.text().map(text -> text.span()).orElse(recommendation.span()),
                            DiagnosticCode.NO_MODAL,
                            recommendation.label().id() + " does not say that somebody should do something" + others)
                    .withHint("write who should, shall or must do what"));
        }
    }

    private boolean asks(Recommendation recommendation) {
        if (recommendation.text().isPresent()
                && asks(recommendation.text().get().plain())) {
            return true;
        }
        for (Part part : recommendation.parts()) {
            if (part.status() != ItemStatus.WITHDRAWN && asks(part.text().plain())) {
                return true;
            }
        }
        return recommendation.text().isEmpty() && recommendation.parts().isEmpty();
    }

    private boolean asks(String plain) {
        String text = plain.toLowerCase(Locale.ROOT);
        for (String word : within) {
            if (text.contains(word)) {
                return true;
            }
        }
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (words.contains(text.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
