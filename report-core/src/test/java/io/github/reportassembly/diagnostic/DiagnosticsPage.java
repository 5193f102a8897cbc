package io.github.reportassembly.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The page that describes every code. Cause and cure are written by hand; the severities, the examples and the table of
 * all codes follow from the code and its case files.
 */
final class DiagnosticsPage {
    static final Path FILE = Path.of("../docs/diagnostics.md");
    private static final String TABLE = "<!-- table -->\n";
    private static final String TABLE_END = "<!-- end of table -->";

    private final String text;

    private DiagnosticsPage(String text) {
        this.text = text;
    }

    static DiagnosticsPage read() throws IOException {
        return new DiagnosticsPage(Files.readString(FILE));
    }

    String text() {
        return text;
    }

    void write() throws IOException {
        Files.writeString(FILE, text);
    }

    List<String> codes() {
        return text.lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();
    }

    /** The words between a code's severities and its example. */
    String words(String code) {
        String section = text.substring(text.indexOf("\n### " + code + "\n") + 1);
        return section.substring(section.indexOf("*\n\n") + 3, section.indexOf("\n```"))
                .strip();
    }

    /** Causes and cures as the toolkit itself carries them. */
    String help() {
        StringBuilder out = new StringBuilder("# From docs/diagnostics.md; DiagnosticsPageTest keeps both equal.\n");
        for (String code : codes()) {
            String[] words = words(code).split("\n\n\\*\\*What to do:\\*\\* ", -1);
            out.append(code).append(".cause=").append(value(words[0])).append('\n');
            out.append(code).append(".cure=").append(value(words[1])).append('\n');
        }
        return out.toString();
    }

    private static String value(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n");
    }

    /** The page with severities, examples and table as they should be. */
    DiagnosticsPage renewed(Map<String, String> examples) {
        StringBuilder out = new StringBuilder();
        String code = "";
        boolean inExample = false;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("### ")) {
                code = line.substring(4);
            }
            String example = examples.get(code);
            if (inExample && example != null && !line.startsWith("```")) {
                continue;
            }
            boolean fence = line.startsWith("```");
            if (!code.isEmpty() && line.startsWith("*") && line.endsWith("*") && !line.startsWith("**")) {
                out.append(severities(code)).append('\n');
            } else {
                out.append(line).append('\n');
            }
            if (fence && !inExample && example != null) {
                out.append(example);
            }
            inExample = fence != inExample;
        }
        out.setLength(out.length() - 1);
        return new DiagnosticsPage(withTable(out.toString()));
    }

    private static String severities(String id) {
        DiagnosticCode code = DiagnosticCode.withId(id).orElseThrow();
        String working = code.severity(Stage.WORKING).id();
        String draft = code.severity(Stage.DRAFT).id();
        String last = code.severity(Stage.FINAL).id();
        if (working.equals(draft) && draft.equals(last)) {
            return "*" + working + " at every stage*";
        }
        if (draft.equals(last)) {
            return "*" + working + " in a working build, " + draft + " in a draft and a final*";
        }
        if (working.equals(draft)) {
            return "*" + working + " in a working build and a draft, " + last + " in a final*";
        }
        return "*" + working + " in a working build, " + draft + " in a draft, " + last + " in a final*";
    }

    private static String withTable(String page) {
        List<String> rows = new ArrayList<>(List.of("| Code | Working | Draft | Final |", "|---|---|---|---|"));
        Arrays.stream(DiagnosticCode.values())
                .sorted(Comparator.comparing(DiagnosticCode::id))
                .map(code -> Arrays.stream(Stage.values())
                        .map(stage -> code.severity(stage).id())
                        .collect(Collectors.joining(" | ", "| [" + code.id() + "](#" + code.id() + ") | ", " |")))
                .forEach(rows::add);
        int from = page.indexOf(TABLE) + TABLE.length();
        return page.substring(0, from) + String.join("\n", rows) + "\n" + page.substring(page.indexOf(TABLE_END));
    }
}
