package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.GlossaryTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A term stands in the glossary once, and is used somewhere: its words, its expansion or a reference to it. */
final class GlossaryUse implements Rule {
    @Override
    public void check(CheckedReport report) {
        Map<String, GlossaryTerm> byWords = new HashMap<>();
        for (GlossaryTerm term : report.report().glossary()) {
            GlossaryTerm first = byWords.putIfAbsent(words(term.term().plain()), term);
            if (first != null) {
                report.report(Diagnostic.at(
                                term.term().span(),
                                DiagnosticCode.DUPLICATE_TERM,
                                "\"" + term.term().plain() + "\" is explained a second time")
                        .withHint("keep one of them, and refer to it as @"
                                + first.label().id())
                        .withRelated(first.term().span()));
            }
        }
        if (!report.incomplete() && !report.report().glossary().isEmpty()) {
            unused(report);
        }
    }

    private static void unused(CheckedReport report) {
        Set<String> referred = TextMentions.of(report.texts());
        Map<String, String> lower = new HashMap<>();
        for (GlossaryTerm term : report.report().glossary()) {
            String id = term.label().id();
            if (!referred.contains(id) && !stands(report.texts(), term, lower)) {
                report.report(Diagnostic.at(
                                term.term().span(),
                                DiagnosticCode.UNUSED_TERM,
                                "the report does not use \"" + term.term().plain() + "\"")
                        .withHint("delete it, or use it as @" + id));
            }
        }
    }

    private static boolean stands(List<ReportText> texts, GlossaryTerm term, Map<String, String> lower) {
        String word = words(term.term().plain());
        String expansion = term.expansion().map(line -> words(line.plain())).orElse("");
        for (ReportText text : texts) {
            if (!text.owner().equals(term.label().id()) && !text.plain().isEmpty()) {
                String plain = lower.computeIfAbsent(text.plain(), GlossaryUse::words);
                if (holds(plain, word) || holds(plain, expansion)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words stand in a text, at the beginning of one; what follows may be an ending. */
    private static boolean holds(String text, String words) {
        if (words.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || ideographic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Chinese does not part its words; Arabic joins the article to them. */
    private static boolean ideographic(char c) {
        return c >= '\u2E80' || (c >= '\u0600' && c <= '\u06FF');
    }

    private static String words(String plain) {
        return plain.toLowerCase(Locale.ROOT);
    }
}
