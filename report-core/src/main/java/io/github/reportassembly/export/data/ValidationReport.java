package io.github.reportassembly.export.data;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.Severity;
import io.github.reportassembly.diagnostic.Stage;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.source.SourcePosition;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the checks found in a version, for people: one page of HTML that needs nothing else. It says what was checked even
 * when nothing was found.
 */
public final class ValidationReport {
    /** The file's name among those of a publication. */
    public static final String NAME = "validation.html";

    private static final String STYLE = """
            body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1a1a1a}
            h1,th{color:#1f3a5f}table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid #c9ced4}
            td.place{white-space:nowrap}.hint{color:#5f6974}""";

    private final StringBuilder html = new StringBuilder();

    private ValidationReport() {}

    /**
     * The page.
     *
     * @param problems in the order in which they are to stand
     */
    public static String of(DocumentInfo info, List<Diagnostic> problems) {
        ValidationReport page = new ValidationReport();
        page.write(info, problems);
        return page.html.toString();
    }

    private void write(DocumentInfo info, List<Diagnostic> problems) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Validation of ");
        text(info.id() + " " + info.version().number());
        html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n<h1>Validation of ");
        text(info.version().number());
        html.append("</h1>\n<p lang=\"").append(info.language()).append("\" dir=\"auto\">");
        text(info.titles().title());
        html.append("</p>\n<p>Stage: ").append(info.version().stage().id());
        info.version()
                .date()
                .ifPresent(date -> html.append(". Date: ").append(LocalDate.ofInstant(date, ZoneOffset.UTC)));
        if (!info.version().commit().isEmpty()) {
            html.append(". Source: commit ");
            text(info.version().commit());
        }
        html.append(".</p>\n<p>")
                .append(total(problems, info.version().stage()))
                .append("</p>\n");
        if (!problems.isEmpty()) {
            html.append("<table>\n<thead><tr><th>Place</th><th>Weight</th><th>What</th></tr></thead>\n<tbody>\n");
            problems.forEach(problem -> row(problem, info.version().stage()));
            html.append("</tbody>\n</table>\n");
        }
        html.append("</body>\n</html>\n");
    }

    private static String total(List<Diagnostic> problems, Stage stage) {
        if (problems.isEmpty()) {
            return "All rules of this stage were checked, and nothing was found.";
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        problems.forEach(problem -> counts.merge(problem.severity(stage), 1, Integer::sum));
        StringBuilder total = new StringBuilder("Found:");
        String separator = " ";
        for (Map.Entry<Severity, Integer> count : counts.entrySet()) {
            String word = count.getKey().name().toLowerCase(Locale.ROOT);
            total.append(separator).append(count.getValue()).append(' ').append(word);
            total.append(count.getValue() == 1 ? "" : "s");
            separator = ", ";
        }
        return total.append('.').toString();
    }

    private void row(Diagnostic problem, Stage stage) {
        html.append("<tr><td class=\"place\">");
        problem.span().ifPresent(span -> {
            SourcePosition position = span.startPosition();
            text(span.file().path() + ":" + position.line() + ":" + position.column());
        });
        html.append("</td><td>").append(problem.severity(stage).name().toLowerCase(Locale.ROOT));
        html.append("</td><td>");
        text(problem.message());
        html.append(" <code>").append(problem.code().id()).append("</code>");
        problem.hint().ifPresent(hint -> {
            html.append("<br><span class=\"hint\">");
            text(hint);
            html.append("</span>");
        });
        html.append("</td></tr>\n");
    }

    private void text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append("<br>");
                default -> html.append(c);
            }
        }
    }
}
