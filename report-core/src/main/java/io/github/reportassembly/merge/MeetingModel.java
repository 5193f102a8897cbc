package io.github.reportassembly.merge;

import io.github.reportassembly.model.Meeting;
import io.github.reportassembly.model.Member;
import io.github.reportassembly.model.Mention;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings, and how members took part in them, as templates see them. */
final class MeetingModel {
    private final Report report;
    private final ModelWords words;

    MeetingModel(Report report, ModelWords words) {
        this.report = report;
        this.words = words;
    }

    List<Map<String, Object>> meetings() {
        return report.meetings().stream().map(this::meeting).toList();
    }

    private Map<String, Object> meeting(Meeting meeting) {
        return new Fields()
                .put("id", meeting.label().id())
                .put("date", words.date(meeting.date()))
                .put("kind", meeting.kind().id())
                .put("subTeams", words.teams(meeting.subTeams()))
                .put("subject", meeting.subject(), words::home)
                .put("place", meeting.place(), place -> place)
                .put("attended", words.members(meeting.attended()))
                .put("present", meeting.attended().size())
                .put("minutes", meeting.minutes(), address -> address)
                .map();
    }

    /** Each member with the term and the meetings; empty if nothing is known of either. */
    List<Map<String, Object>> participation() {
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean known = !report.meetings().isEmpty();
        for (Member member : report.members().values()) {
            if (member.role().isMember()) {
                known |= member.from().isPresent() || member.to().isPresent();
                rows.add(row(member));
            }
        }
        return known ? rows : List.of();
    }

    private Map<String, Object> row(Member member) {
        int attended = 0;
        int expected = 0;
        for (Meeting meeting : report.meetings()) {
            boolean there = holds(meeting.attended(), member.key());
            attended += there ? 1 : 0;
            expected += there || isExpected(member, meeting) ? 1 : 0;
        }
        Fields fields = new Fields()
                .put("name", ModelWords.member(member))
                .put("role", member.role().id())
                .put("from", member.from(), words::date)
                .put("to", member.to(), words::date);
        return report.meetings().isEmpty()
                ? fields.map()
                : fields.put("attended", attended).put("expected", expected).map();
    }

    /** Whether somebody was a member on that day, of a sub-team that met or of the team if all of it met. */
    private boolean isExpected(Member member, Meeting meeting) {
        if (member.from().filter(meeting.date()::isBefore).isPresent()
                || member.to().filter(meeting.date()::isAfter).isPresent()) {
            return false;
        }
        return meeting.subTeams().isEmpty() || members(meeting.subTeams()).contains(member.key());
    }

    private Set<String> members(List<Mention> teams) {
        Set<String> keys = new HashSet<>();
        for (Mention mention : teams) {
            Optional.ofNullable(report.subTeams().get(mention.id()))
                    .ifPresent(team -> team.members().forEach(member -> keys.add(member.id())));
        }
        return keys;
    }

    private static boolean holds(List<Mention> mentions, String key) {
        return mentions.stream().anyMatch(mention -> mention.id().equals(key));
    }
}
