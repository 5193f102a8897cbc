package io.github.reportassembly.maven;

import io.github.reportassembly.outcome.ChapterTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The problems of each chapter as a table: who has how much to do. */
final class TotalsTable {
    private static final String WHOLE = "(whole report)";
    private static final String ROW = "  %-{width}s  %7s  %8s  %6s  %s";

    private TotalsTable() {}

    /** No line if there are no problems; of more, a heading and a line a chapter, in the order of the report. */
    static List<String> lines(List<ChapterTotal> totals) {
        List<String> lines = new ArrayList<>();
        int width =
                totals.stream().mapToInt(total -> name(total).length()).max().orElse(0);
        String row = ROW.replace("{width}", Integer.toString(Math.max(width, "chapter".length())));
        for (ChapterTotal total : totals) {
            if (lines.isEmpty()) {
                lines.add(line(row, "chapter", "errors", "warnings", "notes", ""));
            }
            lines.add(line(row, name(total), total.errors(), total.warnings(), total.notes(), people(total)));
        }
        return lines;
    }

    private static String line(String row, Object... cells) {
        return String.format(Locale.ROOT, row, cells).stripTrailing();
    }

    private static String name(ChapterTotal total) {
        return total.chapter().isEmpty() ? WHOLE : total.chapter();
    }

    private static String people(ChapterTotal total) {
        String teams = String.join(", ", total.subTeams());
        return total.rapporteur()
                .map(name -> teams.isEmpty() ? name : teams + " (" + name + ")")
                .orElse(teams);
    }
}
