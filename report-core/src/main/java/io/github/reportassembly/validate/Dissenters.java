package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who does not agree is a member of the team: not staff, a writer or an observer, and one at the time of the call. */
final class Dissenters implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            for (Recommendation recommendation : chapter.recommendations()) {
                consensus(report, recommendation.consensus());
                for (Part part : recommendation.parts()) {
                    consensus(report, part.consensus());
                }
            }
            for (MinorityStatement statement : chapter.minorityStatements()) {
                members(report, statement.authors(), Optional.empty());
            }
        }
    }

    private static void consensus(CheckedReport report, Optional<Consensus> consensus) {
        consensus.ifPresent(
                call -> members(report, call.minority(), call.called().or(call::closed)));
    }

    private static void members(CheckedReport report, List<Mention> mentions, Optional<LocalDate> day) {
        for (Mention mention : mentions) {
            Member member = report.report().members().get(mention.id());
            if (member == null) {
                continue;
            }
            String role = member.role().id().replace('-', ' ').toLowerCase(Locale.ROOT);
            if (!member.role().isMember()) {
                report(report, mention, "has the role " + role + " and is no member of the team");
            } else if (day.isPresent() && member.to().filter(day.get()::isAfter).isPresent()) {
                report(report, mention, "left on " + member.to().get() + ", before the call of " + day.get());
            } else if (day.isPresent()
                    && member.from().filter(day.get()::isBefore).isPresent()) {
                report(report, mention, "came on " + member.from().get() + ", after the call of " + day.get());
            }
        }
    }

    private static void report(CheckedReport report, Mention mention, String what) {
        report.report(Diagnostic.at(mention.span(), DiagnosticCode.NOT_A_MEMBER, mention.id() + " " + what)
                .withHint("only members count in a consensus: correct the name, or the role or dates in report.yaml"));
    }
}
