package io.github.reportassembly.status;

import io.github.reportassembly.request.AssemblyRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The progress of a report in lines that fit a terminal. */
final class StatusText {
    private static final int WIDTH = 100;
    private static final int NAME = 60;
    private static final String ROW = "%-" + NAME + "s  %9s  %9s  %9s  %9s";
    private static final Map<StatusChanges.Kind, String> KINDS = Map.of(
            StatusChanges.Kind.ADDED, "new recommendations",
            StatusChanges.Kind.CHANGED, "changed",
            StatusChanges.Kind.AGREED, "agreed",
            StatusChanges.Kind.WITHDRAWN, "withdrawn",
            StatusChanges.Kind.CHAPTERS, "chapters",
            StatusChanges.Kind.ASKED, "questions asked",
            StatusChanges.Kind.ANSWERED, "questions answered");

    private final List<String> lines = new ArrayList<>();

    private StatusText() {}

    /** @param since what was asked for; told if it is not known what changed since then */
    static List<String> lines(AssemblyRequest request, StatusReport status, String since) {
        StatusText text = new StatusText();
        text.lines.add(request.artifactId() + " " + request.version());
        text.lines.add("");
        text.table(status);
        text.lines.add("");
        text.changes(status, since);
        return text.lines;
    }

    private void table(StatusReport status) {
        row("", "agreed of", "open", "to do for", "to do for");
        row("sub-team (rapporteur)", "all recs", "questions", "a draft", "a final");
        for (StatusReport.Team team : status.teams()) {
            String name = team.name().isEmpty()
                    ? "(editors)"
                    : team.name() + (team.rapporteur().isEmpty() ? "" : " (" + team.rapporteur() + ")");
            figures(name, team.figures());
            for (StatusReport.ChapterState chapter : team.chapters()) {
                String number = chapter.number().isEmpty() ? "" : chapter.number() + " ";
                lines.add("  " + number + chapter.title() + ": "
                        + chapter.status().id());
            }
        }
        figures("all", status.all());
    }

    /** A name that is too long for its column has a line of its own. */
    private void figures(String name, StatusReport.Figures figures) {
        if (name.length() > NAME) {
            lines.add(name);
        }
        row(
                name.length() > NAME ? "" : name,
                figures.agreed() + " of " + figures.recommendations(),
                Integer.toString(figures.questions()),
                Integer.toString(figures.forDraft()),
                Integer.toString(figures.forFinal()));
    }

    private void row(Object... cells) {
        lines.add(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private void changes(StatusReport status, String since) {
        if (status.changes().isEmpty()) {
            lines.add(
                    since.isEmpty()
                            ? "What changed is not known: there is no Git history here."
                            : "What changed since " + since
                                    + " is not known: Git has no such commit, tag or day here.");
            return;
        }
        StatusChanges changes = status.changes().get();
        lines.add("Since " + changes.since() + (changes.lines().isEmpty() ? " nothing changed." : ":"));
        int width = KINDS.values().stream().mapToInt(String::length).max().orElse(0) + 2;
        for (StatusChanges.Line line : changes.lines()) {
            String kind = KINDS.get(line.kind());
            StringBuilder row = new StringBuilder("  " + kind + " ".repeat(width - kind.length()));
            String indent = " ".repeat(row.length());
            for (int i = 0; i < line.things().size(); i++) {
                String thing = line.things().get(i) + (i + 1 < line.things().size() ? ", " : "");
                if (row.length() + thing.length() > WIDTH && row.length() > indent.length()) {
                    lines.add(row.toString().stripTrailing());
                    row = new StringBuilder(indent);
                }
                row.append(thing);
            }
            lines.add(row.toString());
        }
    }
}
