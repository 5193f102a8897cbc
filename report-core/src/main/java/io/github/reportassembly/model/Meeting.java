package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the team or of some of its sub-teams.
 *
 * @param subTeams whose members were expected; empty for the whole team
 * @param place a town, or words such as "online"
 * @param attended members and others of {@code members} who were there
 * @param minutes address of the minutes
 */
public record Meeting(
        Label label,
        LocalDate date,
        MeetingKind kind,
        List<Mention> subTeams,
        Optional<RichLine> subject,
        Optional<String> place,
        List<Mention> attended,
        Optional<String> minutes,
        SourceSpan span) {
    public Meeting {
        subTeams = List.copyOf(subTeams);
        attended = List.copyOf(attended);
    }
}
