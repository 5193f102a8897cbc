package io.github.reportassembly.validate;

import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Consensus;
import io.github.reportassembly.model.EvidenceSource;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.GlossaryTerm;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.Lineage;
import io.github.reportassembly.model.MinorityStatement;
import io.github.reportassembly.model.Part;
import io.github.reportassembly.model.PriorRecommendation;
import io.github.reportassembly.model.Question;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.ReleaseFacts;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RichLine;
import io.github.reportassembly.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the texts of a report that are printed: of something withdrawn, only what became of it. */
final class ReportTexts {
    private final List<ReportText> texts = new ArrayList<>();

    private ReportTexts() {}

    static List<ReportText> of(Report report) {
        ReportTexts texts = new ReportTexts();
        texts.facts(report);
        report.chapters().forEach(texts::chapter);
        report.sources().forEach(texts::source);
        report.requests().forEach(texts::request);
        report.priorRecommendations().forEach(texts::prior);
        report.glossary().forEach(texts::term);
        report.meetings()
                .forEach(meeting -> meeting.subject()
                        .ifPresent(line -> texts.addLine(meeting.label().id(), line)));
        report.errata().forEach(erratum -> texts.add(report.id(), erratum.change()));
        return List.copyOf(texts.texts);
    }

    private void add(String owner, RichText text) {
        texts.add(ReportText.of(owner, text));
    }

    private void add(String owner, Optional<RichText> text) {
        text.ifPresent(present -> add(owner, present));
    }

    private void addLine(String owner, RichLine line) {
        texts.add(ReportText.of(owner, line));
    }

    private void facts(Report report) {
        String id = report.id();
        addLine(id, report.title());
        report.subtitle().ifPresent(line -> addLine(id, line));
        addLine(id, report.body());
        report.organisation().ifPresent(line -> addLine(id, line));
        report.notice().ifPresent(line -> addLine(id, line));
        add(id, report.mandate());
        report.clauses().values().forEach(line -> addLine(id, line));
        report.goals().values().forEach(line -> addLine(id, line));
        report.owners().values().forEach(line -> addLine(id, line));
        report.subTeams().values().forEach(team -> {
            addLine(id, team.name());
            add(id, team.scope());
        });
        ReleaseFacts release = report.release();
        add(id, release.limitations());
        release.window().extensions().values().forEach(reason -> add(id, reason));
        for (Question question : release.questions()) {
            add(question.label().id(), question.text());
        }
        release.waivers().forEach(waiver -> add(id, waiver.reason()));
    }

    private void chapter(Chapter chapter) {
        String id = chapter.label().id();
        addLine(id, chapter.title());
        add(id, chapter.text());
        add(id, chapter.scope());
        chapter.progress().forEach(note -> add(id, note.text()));
        chapter.recommendations().forEach(this::recommendation);
        chapter.findings().forEach(this::finding);
        chapter.minorityStatements().forEach(this::statement);
    }

    private void recommendation(Recommendation recommendation) {
        String id = recommendation.label().id();
        lineage(id, recommendation.lineage());
        recommendation.parts().forEach(part -> part(id, part));
        if (recommendation.status() == ItemStatus.WITHDRAWN) {
            return;
        }
        addLine(id, recommendation.title());
        add(id, recommendation.text());
        add(id, recommendation.priorityReason());
        add(id, recommendation.intent());
        add(id, recommendation.rationale());
        add(id, recommendation.resources());
        add(id, recommendation.successMeasure());
        add(id, recommendation.smart().specific());
        add(id, recommendation.smart().measurable());
        add(id, recommendation.smart().assignable());
        add(id, recommendation.smart().relevant());
        add(id, recommendation.smart().trackable());
        add(id, recommendation.completion());
        add(id, recommendation.consensus().flatMap(Consensus::basis));
    }

    private void part(String recommendation, Part part) {
        lineage(recommendation, part.lineage());
        if (part.status() != ItemStatus.WITHDRAWN) {
            part.title().ifPresent(line -> addLine(recommendation, line));
            add(recommendation, part.text());
            add(recommendation, part.consensus().flatMap(Consensus::basis));
        }
    }

    private void lineage(String owner, List<Lineage> lineage) {
        lineage.forEach(entry -> add(owner, entry.reason()));
    }

    private void finding(Finding finding) {
        String id = finding.label().id();
        lineage(id, finding.lineage());
        if (finding.status() != ItemStatus.WITHDRAWN) {
            addLine(id, finding.title());
            add(id, finding.statement());
            add(id, finding.evidence());
        }
    }

    private void statement(MinorityStatement statement) {
        String id = statement.label().id();
        addLine(id, statement.title());
        add(id, statement.text());
    }

    private void source(EvidenceSource source) {
        add(source.label().id(), source.citation());
    }

    private void request(InformationRequest request) {
        add(request.label().id(), request.text());
        add(request.label().id(), request.response());
    }

    private void prior(PriorRecommendation prior) {
        String id = prior.label().id();
        add(id, prior.text());
        add(id, prior.attempted());
        add(id, prior.intendedEffect());
        add(id, prior.moreWork());
        add(id, prior.conclusion());
    }

    private void term(GlossaryTerm term) {
        String id = term.label().id();
        addLine(id, term.term());
        term.expansion().ifPresent(line -> addLine(id, line));
        add(id, term.definition());
    }
}
