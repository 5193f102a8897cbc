package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.CommentWindow;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** What ends does not end before it begins: calls for consensus, terms, sub-teams and the comment window. */
final class DateOrder implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                consensus(report, recommendation.consensus());
                for (Part part : recommendation.parts()) {
                    consensus(report, part.consensus());
                }
            }
        }
        report.report().members().values().forEach(member -> {
            Pair dates = new Pair("from", member.from(), "to", member.to());
            dates.check(report, "the term of " + member.key(), member.span());
        });
        report.report().subTeams().values().forEach(team -> {
            Pair dates = new Pair("from", team.from(), "to", team.to());
            dates.check(report, "the time of " + team.key(), team.span());
        });
        window(report, report.report().release().window());
    }

    private static void consensus(CheckedReport report, Optional<Consensus> consensus) {
        consensus.ifPresent(call -> new Pair("called", call.called(), "closed", call.closed())
                .check(report, "the call for consensus", call.span()));
    }

    private static void window(CheckedReport report, CommentWindow window) {
        SourceSpan span = report.report().span();
        new Pair("opens", window.opens(), "closes", window.closes()).check(report, "the comment window", span);
        window.extensions()
                .forEach((day, reason) -> new Pair("closes", window.closes(), "extensions", Optional.of(day))
                        .check(report, "the comment window", reason.span()));
    }

    /** A first and a last day by the names of their fields. */
    private record Pair(String begin, Optional<LocalDate> first, String end, Optional<LocalDate> last) {
        void check(CheckedReport report, String what, SourceSpan span) {
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                report.report(Diagnostic.at(
                                span,
                                DiagnosticCode.DATES_REVERSED,
                                what + " has " + end + " " + last.get() + " before " + begin + " " + first.get())
                        .withHint("correct one of the two dates"));
            }
        }
    }
}
