package io.github.reportassembly.merge;

import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.SubTeam;
import java.util.List;
import java.util.Map;

/** Members and sub-teams as templates see them. */
final class PeopleModel {
    private final ModelWords words;

    PeopleModel(ModelWords words) {
        this.words = words;
    }

    /** The members of the team, in the order of the sources. */
    List<Map<String, Object>> members(Report report) {
        return report.members().values().stream()
                .filter(member -> member.role().isMember())
                .map(this::member)
                .toList();
    }

    /** Those who are no members: staff, technical writers and observers. */
    List<Map<String, Object>> support(Report report) {
        return report.members().values().stream()
                .filter(member -> !member.role().isMember())
                .map(this::member)
                .toList();
    }

    private Map<String, Object> member(Member member) {
        return new Fields()
                .put("id", "member-" + member.key())
                .put("name", member.name())
                .put("role", member.role().id())
                .put("affiliation", member.affiliation(), text -> text)
                .put("appointedBy", member.appointedBy(), text -> text)
                .put("from", member.from(), words::date)
                .put("to", member.to(), words::date)
                .map();
    }

    List<Map<String, Object>> subTeams(Report report) {
        return report.subTeams().values().stream().map(this::subTeam).toList();
    }

    private Map<String, Object> subTeam(SubTeam team) {
        return new Fields()
                .put("id", "team-" + team.key())
                .put("name", words.home(team.name(), "team-" + team.key()))
                .put("kind", team.kind().id())
                .put("scope", team.scope(), words::home)
                .put("rapporteur", team.rapporteur(), words::member)
                .put("members", words.members(team.members()))
                .put("from", team.from(), words::date)
                .put("to", team.to(), words::date)
                .map();
    }
}
