package io.github.reportassembly.validate;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.MemberRole;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.SubTeam;
import java.util.HashSet;
import java.util.Set;

/** Each sub-team has a rapporteur who belongs to it, and each member but those in the chair belongs to a sub-team. */
final class SubTeams implements Rule {
    @Override
    public void check(CheckedReport report) {
        Set<String> placed = new HashSet<>();
        for (SubTeam team : report.report().subTeams().values()) {
            team.members().forEach(member -> placed.add(member.id()));
            team.rapporteur().ifPresent(member -> placed.add(member.id()));
            if (team.rapporteur().isEmpty() && !saidOfChapter(report, team.key())) {
                report.report(Diagnostic.at(
                                team.span(),
                                DiagnosticCode.NO_RAPPORTEUR,
                                "the sub-team " + team.key() + " has no rapporteur")
                        .withHint("write rapporteur: and a member"));
            }
            team.rapporteur().ifPresent(rapporteur -> rapporteur(report, team, rapporteur));
        }
        if (placed.isEmpty()) {
            return;
        }
        for (Member member : report.report().members().values()) {
            boolean leads = member.role() == MemberRole.CHAIR || member.role() == MemberRole.VICE_CHAIR;
            if (member.role().isMember() && !leads && !placed.contains(member.key())) {
                report.report(Diagnostic.at(
                                member.span(), DiagnosticCode.NO_SUB_TEAM, member.key() + " belongs to no sub-team")
                        .withHint("add the key to the members of a sub-team"));
            }
        }
    }

    private static void rapporteur(CheckedReport report, SubTeam team, Mention rapporteur) {
        boolean belongs = team.members().stream().anyMatch(member -> member.id().equals(rapporteur.id()));
        if (!belongs && !team.members().isEmpty() && report.report().members().containsKey(rapporteur.id())) {
            report.report(Diagnostic.at(
                            rapporteur.span(),
                            DiagnosticCode.RAPPORTEUR_OUTSIDE,
                            rapporteur.id() + " reports for " + team.key() + " and is not among its members")
                    .withHint("add the key to the sub-team's members"));
        }
    }

    /** Whether a chapter is without a rapporteur for the same reason, which is said there. */
    private static boolean saidOfChapter(CheckedReport report, String team) {
        for (Chapter chapter : report.report().chapters()) {
            if (chapter.rapporteur().isEmpty()
                    && !chapter.subTeams().isEmpty()
                    && chapter.subTeams().get(0).id().equals(team)) {
                return true;
            }
        }
        return false;
    }
}
