package io.github.reportassembly.status;

import io.github.reportassembly.language.Phrases;
import io.github.reportassembly.language.Wording;
import io.github.reportassembly.merge.Companion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The progress of a report as tables for the template of the page. */
final class StatusPage {
    /** So many numbers stand in a line; the rest are counted, so that the page stays one. */
    private static final int LISTED = 14;

    private final StatusReport status;
    private final Phrases phrases;

    StatusPage(StatusReport status, Phrases phrases) {
        this.status = status;
        this.phrases = phrases;
    }

    Companion companion(String reportTitle) {
        Map<String, Object> tables = new LinkedHashMap<>();
        List<Object> teams = new ArrayList<>();
        status.teams().forEach(team -> teams.add(team(team)));
        tables.put("teams", teams);
        tables.put("all", figures(status.all()));
        status.changes().ifPresent(changes -> {
            tables.put("since", since(changes.since()));
            List<Object> lines = new ArrayList<>();
            changes.lines().forEach(line -> lines.add(line(line)));
            tables.put("changes", lines);
        });
        return new Companion("companion/status.ftlx", phrases.text("progress.title") + " · " + reportTitle, tables);
    }

    private String since(String name) {
        Optional<LocalDate> day = Past.day(name);
        return day.map(date -> new Wording(phrases).date(date)).orElse(name);
    }

    private static Map<String, Object> figures(StatusReport.Figures figures) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("agreed", figures.agreed());
        fields.put("recommendations", figures.recommendations());
        fields.put("questions", figures.questions());
        fields.put("forDraft", figures.forDraft());
        fields.put("forFinal", figures.forFinal());
        return fields;
    }

    private static Map<String, Object> team(StatusReport.Team team) {
        Map<String, Object> fields = figures(team.figures());
        fields.put("name", Optional.of(team.name()).filter(name -> !name.isEmpty()));
        fields.put("rapporteur", Optional.of(team.rapporteur()).filter(name -> !name.isEmpty()));
        List<Object> chapters = new ArrayList<>();
        for (StatusReport.ChapterState chapter : team.chapters()) {
            Map<String, Object> state = new LinkedHashMap<>();
            state.put("id", chapter.id());
            state.put("status", chapter.status().id());
            chapters.add(state);
        }
        fields.put("chapters", chapters);
        team.note().ifPresent(note -> {
            fields.put("noteDate", note.date());
            fields.put("note", note.text());
        });
        return fields;
    }

    private static Map<String, Object> line(StatusChanges.Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", line.kind().id());
        fields.put(
                "things",
                List.copyOf(
                        line.things().subList(0, Math.min(LISTED, line.things().size()))));
        fields.put("more", Math.max(0, line.things().size() - LISTED));
        return fields;
    }
}
