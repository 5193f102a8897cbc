package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A sub-team. */
public record SubTeam(
        String key,
        RichLine name,
        SubTeamKind kind,
        Optional<RichText> scope,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Mention> rapporteur,
        List<Mention> members,
        SourceSpan span) {
    public SubTeam {
        members = List.copyOf(members);
    }
}
