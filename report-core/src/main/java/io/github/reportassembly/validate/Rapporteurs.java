package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.SubTeam;
import java.util.Optional;

/** Somebody answers for each chapter: its rapporteur, or that of its first sub-team. */
final class Rapporteurs implements Rule {
    @Override
    public void check(CheckedReport report) {
        for (Chapter chapter : report.report().chapters()) {
            boolean unread = report.report().unread().ids().contains(chapter.id());
            Optional<SubTeam> team = chapter.subTeams().stream()
                    .findFirst()
                    .map(mention -> report.report().subTeams().get(mention.id()));
            if (!unread
                    && chapter.rapporteur().isEmpty()
                    && team.flatMap(SubTeam::rapporteur).isEmpty()) {
                report.report(Diagnostic.at(
                                chapter.span(), DiagnosticCode.NO_RAPPORTEUR, chapter.id() + " has no rapporteur")
                        .withHint("write rapporteur: and a member here, or in the first sub-team of the chapter"));
            }
        }
    }
}
