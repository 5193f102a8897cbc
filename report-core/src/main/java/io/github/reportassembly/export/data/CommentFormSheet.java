package io.github.reportassembly.export.data;

import io.github.reportassembly.export.xlsx.Cell;
import io.github.reportassembly.export.xlsx.CellLook;
import io.github.reportassembly.export.xlsx.Choice;
import io.github.reportassembly.export.xlsx.Column;
import io.github.reportassembly.export.xlsx.Workbook;
import io.github.reportassembly.export.xlsx.Worksheet;
import io.github.reportassembly.language.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The form for commenters as a sheet: a row for each number that can be cited, one for each question, and rows for other
 * places. The first, hidden column holds the id, so that a program knows each row in whatever language the form is; the
 * file's properties hold report and version.
 */
public final class CommentFormSheet {
    private static final List<String> TYPES = List.of("general", "technical", "editorial");
    private static final List<String> POSITIONS = List.of("support", "support-with-change", "oppose", "neutral");
    private static final List<String> SENDER = List.of("name", "organisation", "on-behalf", "email", "date");
    private static final int FREE_ROWS = 40;
    private static final int TYPE = 4;
    private static final List<Column> COLUMNS = List.of(
            new Column(4, true),
            new Column(16),
            new Column(50),
            new Column(22),
            new Column(14),
            new Column(22),
            new Column(60),
            new Column(60));

    private final SheetWords words;
    private final ReportData data;
    private final Phrases phrases;

    private CommentFormSheet(ReportData data, Phrases phrases) {
        this.words = new SheetWords(data.info(), phrases);
        this.data = data;
        this.phrases = phrases;
    }

    /** The form as a workbook: a sheet on who comments, and one of comments. */
    public static Workbook of(ReportData data, Phrases phrases) {
        CommentFormSheet form = new CommentFormSheet(data, phrases);
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put("types", form.listed("comment-type.", TYPES));
        lists.put("positions", form.listed("position.", POSITIONS));
        return new Workbook(data.info(), phrases.rightToLeft(), List.of(form.sender(), form.comments()), lists);
    }

    private List<String> listed(String prefix, List<String> values) {
        return values.stream().map(value -> words.text(prefix + value)).toList();
    }

    /** Who comments, and how to. */
    private Worksheet sender() {
        List<List<Cell>> rows = words.heading(words.text("form.title"));
        rows.add(note(phrases.text("form.of-version", data.info().version().number())));
        rows.add(note(words.text("form.fill")));
        rows.add(note(words.text("form.place-help")));
        rows.add(List.of());
        for (String field : SENDER) {
            rows.add(List.of(
                    Cell.words(words.text("form." + field), CellLook.LABEL),
                    Cell.input(),
                    Cell.words("sender." + field, CellLook.PLAIN)));
        }
        return new Worksheet(
                Worksheet.nameOf(words.text("form.sender")),
                List.of(new Column(24), new Column(60), new Column(4, true)),
                rows,
                OptionalInt.empty(),
                List.of());
    }

    private static List<Cell> note(String words) {
        return List.of(Cell.words(words, CellLook.NOTE));
    }

    private Worksheet comments() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> names = new ArrayList<>();
        names.add(Cell.words("id", CellLook.HEAD));
        names.addAll(words.head(List.of(
                "field.number",
                "field.recommendation",
                "form.place",
                "form.type",
                "form.position",
                "form.comment",
                "form.change")));
        rows.add(names);
        rows(rows);
        String message = words.text("form.not-in-list");
        int last = rows.size() - 1;
        return new Worksheet(
                Worksheet.nameOf(words.text("form.comment")),
                COLUMNS,
                rows,
                OptionalInt.of(0),
                List.of(
                        new Choice(TYPE, 1, last, "types", message),
                        new Choice(TYPE + 1, 1, last, "positions", message)));
    }

    private void rows(List<List<Cell>> rows) {
        for (RecommendationEntry entry : data.recommendations()) {
            rows.add(row(entry.id(), entry.number(), entry.title()));
            for (PartEntry part : entry.parts()) {
                rows.add(row(part.id(), part.number(), part.title().isEmpty() ? part.text() : part.title()));
            }
        }
        for (NamedThing question : data.questions()) {
            rows.add(row(question.id(), phrases.text("reference.question.one", question.number()), question.name()));
        }
        for (int i = 1; i <= FREE_ROWS; i++) {
            rows.add(row("elsewhere." + i, "", ""));
        }
    }

    private static List<Cell> row(String id, String number, String title) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(id, CellLook.PLAIN));
        row.add(Cell.words(number, CellLook.STRONG));
        row.add(Cell.body(title));
        for (int i = row.size(); i < COLUMNS.size(); i++) {
            row.add(Cell.input());
        }
        return row;
    }
}
