package io.github.reportassembly.status;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Finding;
import io.github.reportassembly.model.InformationRequest;
import io.github.reportassembly.model.ItemStatus;
import io.github.reportassembly.model.ProgressNote;
import io.github.reportassembly.model.Recommendation;
import io.github.reportassembly.model.Report;
import io.github.reportassembly.model.RequestStatus;
import io.github.reportassembly.model.RichText;
import io.github.reportassembly.numbering.ItemNumbers;
import io.github.reportassembly.numbering.PrintedNumber;
import io.github.reportassembly.outcome.ChapterTotal;
import io.github.reportassembly.outcome.Responsible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts how far each sub-team has come. A chapter counts for the first of its sub-teams. */
final class StatusCount {
    private final Report report;
    private final ItemNumbers numbers;
    private final List<Diagnostic> problems;
    private final Map<String, String> chapterOfRequest = new HashMap<>();

    /** @param problems of the working build, at what each would weigh later */
    StatusCount(Report report, ItemNumbers numbers, List<Diagnostic> problems) {
        this.report = report;
        this.numbers = numbers;
        this.problems = problems;
        report.chapters().forEach(this::requests);
    }

    List<StatusReport.Team> teams() {
        Map<String, List<Chapter>> byTeam = new LinkedHashMap<>();
        report.subTeams().keySet().forEach(key -> byTeam.put(key, new ArrayList<>()));
        for (Chapter chapter : report.chapters()) {
            String key = chapter.subTeams().isEmpty()
                    ? ""
                    : chapter.subTeams().get(0).id();
            byTeam.computeIfAbsent(key, unknown -> new ArrayList<>()).add(chapter);
        }
        List<StatusReport.Team> teams = new ArrayList<>();
        byTeam.forEach((key, chapters) -> {
            if (!key.isEmpty() && !chapters.isEmpty()) {
                Responsible responsible = Responsible.of(report, chapters.get(0));
                teams.add(team(
                        responsible.subTeams().get(0), responsible.rapporteur().orElse(""), chapters));
            }
        });
        StatusReport.Team editors = team("", "", byTeam.getOrDefault("", List.of()));
        StatusReport.Figures rest = new StatusReport.Figures(
                editors.figures().agreed(),
                editors.figures().recommendations(),
                openQuestions(""),
                editors.figures().forDraft() + refused("", Stage.DRAFT),
                editors.figures().forFinal() + refused("", Stage.FINAL));
        if (!editors.chapters().isEmpty() || rest.questions() + rest.forDraft() + rest.forFinal() > 0) {
            teams.add(new StatusReport.Team("", "", editors.chapters(), rest, editors.note()));
        }
        return teams;
    }

    private StatusReport.Team team(String name, String rapporteur, List<Chapter> chapters) {
        List<StatusReport.ChapterState> states = new ArrayList<>();
        StatusReport.Figures figures = new StatusReport.Figures(0, 0, 0, 0, 0);
        Optional<ProgressNote> note = Optional.empty();
        for (Chapter chapter : chapters) {
            String number = numbers.number(chapter.label().id())
                    .map(PrintedNumber::number)
                    .orElse("");
            states.add(new StatusReport.ChapterState(
                    chapter.label().id(), number, chapter.title().plain(), chapter.status()));
            figures = figures.plus(figures(chapter));
            Optional<ProgressNote> newest = chapter.progress().stream().max(Comparator.comparing(ProgressNote::date));
            if (newest.isPresent()
                    && note.filter(held -> !held.date().isBefore(newest.get().date()))
                            .isEmpty()) {
                note = newest;
            }
        }
        return new StatusReport.Team(name, rapporteur, states, figures, note);
    }

    private StatusReport.Figures figures(Chapter chapter) {
        int agreed = 0;
        int all = 0;
        for (Recommendation item : chapter.recommendations()) {
            agreed += item.status() == ItemStatus.AGREED ? 1 : 0;
            all += item.status() == ItemStatus.WITHDRAWN ? 0 : 1;
        }
        return new StatusReport.Figures(
                agreed,
                all,
                openQuestions(chapter.id()),
                refused(chapter.id(), Stage.DRAFT),
                refused(chapter.id(), Stage.FINAL));
    }

    /** @param chapter empty for the files of no chapter */
    private int refused(String chapter, Stage stage) {
        int count = 0;
        for (Diagnostic problem : problems) {
            String folder = ChapterTotal.folder(problem);
            boolean known = report.chapters().stream().anyMatch(one -> one.id().equals(folder));
            boolean here = known ? folder.equals(chapter) : chapter.isEmpty();
            count += here && problem.code().severity(stage).compareTo(Severity.ERROR) >= 0 ? 1 : 0;
        }
        return count;
    }

    private int openQuestions(String chapter) {
        int count = 0;
        for (InformationRequest request : report.requests()) {
            boolean here = chapterOfRequest
                    .getOrDefault(request.label().id(), folder(request))
                    .equals(chapter);
            count += here && isOpen(request) ? 1 : 0;
        }
        return count;
    }

    static boolean isOpen(InformationRequest request) {
        return request.status() == RequestStatus.OPEN || request.status() == RequestStatus.CLARIFICATION_NEEDED;
    }

    private String folder(InformationRequest request) {
        String path = request.span().file().path();
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return report.chapters().stream().anyMatch(one -> one.id().equals(folder)) ? folder : "";
    }

    /** A request in the report's own list is the first chapter's that names it. */
    private void requests(Chapter chapter) {
        TreeWalk walk = new TreeWalk() {
            @Override
            public Void visit(Reference inline) {
                for (ReferenceTarget target : inline.targets()) {
                    if (target.label().id().startsWith("rfi-")) {
                        chapterOfRequest.putIfAbsent(target.label().id(), chapter.id());
                    }
                }
                return null;
            }
        };
        walk.blocks(chapter.text().blocks());
        for (Finding finding : chapter.findings()) {
            walk.blocks(finding.statement().blocks());
            finding.evidence().map(RichText::blocks).ifPresent(walk::blocks);
        }
    }
}
