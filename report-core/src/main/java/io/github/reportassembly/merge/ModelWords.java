package io.github.reportassembly.merge;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dates, names and texts of a report as templates see them. */
final class ModelWords {
    private final Wording wording;
    private final Units units;
    private final Map<String, Unit> names = new LinkedHashMap<>();
    private final Map<String, Member> members;

    ModelWords(Report report, Wording wording, Units units) {
        this.wording = wording;
        this.units = units;
        this.members = report.members();
        report.owners().forEach((key, line) -> names.put("owner " + key, units.name(line)));
        report.goals().forEach((key, line) -> names.put("goal " + key, units.name(line)));
        report.clauses().forEach((key, line) -> names.put("clause " + key, units.name(line)));
        report.subTeams().forEach((key, team) -> names.put("team " + key, units.name(team.name())));
    }

    String date(LocalDate date) {
        return wording.date(date);
    }

    Unit home(RichText text) {
        return units.home(text);
    }

    Unit home(RichLine line) {
        return units.home(line);
    }

    /** The names behind keys; an unknown key, which was reported when the sources were checked, stands for itself. */
    List<Object> owners(List<Mention> mentions) {
        return names("owner ", mentions);
    }

    List<Object> goals(List<Mention> mentions) {
        return names("goal ", mentions);
    }

    List<Object> clauses(List<Mention> mentions) {
        return names("clause ", mentions);
    }

    List<Object> teams(List<Mention> mentions) {
        return names("team ", mentions);
    }

    private List<Object> names(String kind, List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> (Object) names.computeIfAbsent(kind + mention.id(), key -> unknown(key, mention)))
                .toList();
    }

    private Unit unknown(String key, Mention mention) {
        List<Inline> words = List.of(new Text(mention.id(), mention.span()));
        return units.name(new RichLine(key, words, mention.id(), mention.span()));
    }

    String member(Mention mention) {
        Member member = members.get(mention.id());
        return member == null ? mention.id() : member.name();
    }

    List<String> members(List<Mention> mentions) {
        return mentions.stream().map(this::member).toList();
    }

    static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).toList();
    }
}
