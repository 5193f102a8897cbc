package io.github.reportassembly.outcome;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.model.Chapter;
import io.github.reportassembly.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The problems of a chapter, and who is to deal with them.
 *
 * @param chapter the folder's name; empty for the report as a whole
 * @param subTeams their names; empty for the report as a whole
 * @param rapporteur the name of the chapter's, else that of its first sub-team's
 * @param errors fatal ones included
 */
public record ChapterTotal(
        String chapter, List<String> subTeams, Optional<String> rapporteur, long errors, long warnings, long notes) {
    public ChapterTotal {
        subTeams = List.copyOf(subTeams);
    }

    /** One total for each chapter that has problems, in the order of the report, and before them one for the rest. */
    static List<ChapterTotal> of(Report report, List<Diagnostic> problems, Stage stage) {
        Map<String, List<Diagnostic>> byChapter = new LinkedHashMap<>();
        byChapter.put("", new ArrayList<>());
        report.chapters().forEach(chapter -> byChapter.put(chapter.id(), new ArrayList<>()));
        for (Diagnostic problem : problems) {
            byChapter.getOrDefault(folder(problem), byChapter.get("")).add(problem);
        }
        List<ChapterTotal> totals = new ArrayList<>();
        totals.add(new ChapterTotal("", List.of(), Optional.empty(), 0, 0, 0).with(byChapter.get(""), stage));
        for (Chapter chapter : report.chapters()) {
            Responsible responsible = Responsible.of(report, chapter);
            totals.add(new ChapterTotal(chapter.id(), responsible.subTeams(), responsible.rapporteur(), 0, 0, 0)
                    .with(byChapter.get(chapter.id()), stage));
        }
        totals.removeIf(total -> total.errors + total.warnings + total.notes == 0);
        return totals;
    }

    private ChapterTotal with(List<Diagnostic> problems, Stage stage) {
        long ofWarnings = count(problems, Severity.WARNING, stage);
        long ofNotes = count(problems, Severity.NOTE, stage);
        long ofErrors = problems.size() - ofWarnings - ofNotes;
        return new ChapterTotal(chapter, subTeams, rapporteur, ofErrors, ofWarnings, ofNotes);
    }

    private static long count(List<Diagnostic> problems, Severity severity, Stage stage) {
        return problems.stream()
                .filter(problem -> problem.severity(stage) == severity)
                .count();
    }

    /** The folder that a problem stands in; empty for a file of the report's own folder, or none. */
    public static String folder(Diagnostic problem) {
        String path = problem.span().map(span -> span.file().path()).orElse("");
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }
}
