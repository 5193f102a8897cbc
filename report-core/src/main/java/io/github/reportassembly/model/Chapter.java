package io.github.reportassembly.model;

import io.github.reportassembly.document.Label;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A chapter: its facts, its text and the things in its folder.
 *
 * @param id the folder's name
 * @param label {@code sec-} and the folder's name
 * @param text below the title; recommendations and findings stand in it as placements
 * @param recommendations in the order of file names, as are findings and minority statements
 */
public record Chapter(
        String id,
        Label label,
        ChapterPart part,
        RichLine title,
        RichText text,
        List<Mention> subTeams,
        Optional<Mention> rapporteur,
        ChapterStatus status,
        Optional<RichText> scope,
        List<ProgressNote> progress,
        List<Recommendation> recommendations,
        List<Finding> findings,
        List<MinorityStatement> minorityStatements,
        SourceSpan span) {
    public Chapter {
        subTeams = List.copyOf(subTeams);
        progress = List.copyOf(progress);
        recommendations = List.copyOf(recommendations);
        findings = List.copyOf(findings);
        minorityStatements = List.copyOf(minorityStatements);
    }
}
