package io.github.reportassembly.merge;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
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
        report.owners().forEach((key, line) -> name("owner", key, line));
        report.goals().forEach((key, line) -> name("goal", key, line));
        report.clauses().forEach((key, line) -> name("clause", key, line));
        report.subTeams().forEach((key, team) -> name("team", key, team.name()));
    }

    private void name(String kind, String key, RichLine line) {
        names.put(kind + " " + key, units.name(line, leads(line) ? "" : kind + "-" + key));
    }

    /** Whether a line holds links of its own, so that it cannot be one as a whole. */
    private static boolean leads(RichLine line) {
        boolean[] found = new boolean[1];
        new TreeWalk() {
            @Override
            public Void visit(Reference inline) {
                found[0] = true;
                return null;
            }

            @Override
            public Void visit(InternalLink inline) {
                found[0] = true;
                return null;
            }

            @Override
            public Void visit(Link inline) {
                found[0] = true;
                return null;
            }
        }.inlines(line.content());
        return found[0];
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

    /** The home of a name, such as the owner's in the index. */
    Unit home(RichLine line, String place) {
        return units.home(line, place);
    }

    /** A line that is printed as an echo only. */
    Unit name(RichLine line) {
        return units.name(line, "");
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
        return units.name(new RichLine(key, words, mention.id(), mention.span()), "");
    }

    /** Somebody's name; it leads to the row of the list of the team. */
    PersonName member(Mention mention) {
        Member member = members.get(mention.id());
        return member == null ? new PersonName(mention.id(), "") : member(member);
    }

    static PersonName member(Member member) {
        return new PersonName(member.name(), "member-" + member.key());
    }

    List<PersonName> members(List<Mention> mentions) {
        return mentions.stream().map(this::member).toList();
    }

    static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(Mention::id).toList();
    }
}
