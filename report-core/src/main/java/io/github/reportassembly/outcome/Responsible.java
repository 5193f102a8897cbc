package io.github.reportassembly.outcome;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.SubTeam;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a chapter.
 *
 * @param subTeams their names; empty for what belongs to none
 * @param rapporteur the name of the chapter's, else that of its first sub-team's
 */
public record Responsible(List<String> subTeams, Optional<String> rapporteur) {
    /** For what stands in no chapter. */
    public static final Responsible EDITORS = new Responsible(List.of(), Optional.empty());

    public Responsible {
        subTeams = List.copyOf(subTeams);
    }

    /** Those who answer for one. */
    public static Responsible of(Report report, Chapter chapter) {
        List<String> subTeams = chapter.subTeams().stream()
                .map(team -> Optional.ofNullable(report.subTeams().get(team.id()))
                        .map(SubTeam::name)
                        .map(RichLine::plain)
                        .orElse(team.id()))
                .toList();
        Optional<Mention> ofTeam = chapter.subTeams().stream()
                .findFirst()
                .map(team -> report.subTeams().get(team.id()))
                .flatMap(SubTeam::rapporteur);
        Optional<String> rapporteur = chapter.rapporteur()
                .or(() -> ofTeam)
                .map(mention -> Optional.ofNullable(report.members().get(mention.id()))
                        .map(Member::name)
                        .orElse(mention.id()));
        return new Responsible(subTeams, rapporteur);
    }

    /** Their names on one line. */
    public String words() {
        String teams = subTeams.isEmpty() ? "Editors" : String.join(", ", subTeams);
        return rapporteur.map(name -> teams + " (rapporteur: " + name + ")").orElse(teams);
    }
}
