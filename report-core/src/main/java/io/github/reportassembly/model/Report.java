package io.github.reportassembly.model;

import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole report as its sources say it. Maps keep the order of the sources.
 *
 * @param body the review team
 * @param organisation whom the team reports to, the second line of the cover
 * @param notice small print at the foot of the cover
 * @param diagnostics what single kinds of problems are to weigh in this report
 * @param releases those before this one, each after those that it follows
 * @param unread what stands in files that could not be read, so that nobody calls it missing
 */
public record Report(
        String id,
        RichLine title,
        Optional<RichLine> subtitle,
        RichLine body,
        Optional<RichLine> organisation,
        Optional<RichLine> notice,
        String language,
        List<String> languages,
        Optional<RichText> mandate,
        Map<String, RichLine> clauses,
        Map<String, RichLine> goals,
        Map<String, RichLine> owners,
        List<Chapter> chapters,
        NumberingScheme numbering,
        ReleaseFacts release,
        List<DiagnosticSetting> diagnostics,
        Map<String, SubTeam> subTeams,
        Map<String, Member> members,
        List<EvidenceSource> sources,
        List<InformationRequest> requests,
        List<PriorRecommendation> priorRecommendations,
        List<GlossaryTerm> glossary,
        List<Meeting> meetings,
        List<Erratum> errata,
        List<PublishedRelease> releases,
        Unread unread,
        SourceSpan span) {
    public Report {
        languages = List.copyOf(languages);
        chapters = List.copyOf(chapters);
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
        requests = List.copyOf(requests);
        priorRecommendations = List.copyOf(priorRecommendations);
        glossary = List.copyOf(glossary);
        meetings = List.copyOf(meetings);
        errata = List.copyOf(errata);
        releases = List.copyOf(releases);
    }

    /** The same with other sources. */
    public Report withSources(List<EvidenceSource> others) {
        return new Report(
                id,
                title,
                subtitle,
                body,
                organisation,
                notice,
                language,
                languages,
                mandate,
                clauses,
                goals,
                owners,
                chapters,
                numbering,
                release,
                diagnostics,
                subTeams,
                members,
                others,
                requests,
                priorRecommendations,
                glossary,
                meetings,
                errata,
                releases,
                unread,
                span);
    }
}
