package io.github.reportassembly.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code docs/templates.md} says, for the tests that keep it equal to the code. */
final class TemplatesPage {
    private final String text;

    private TemplatesPage(String text) {
        this.text = text;
    }

    static TemplatesPage read() throws IOException {
        return new TemplatesPage(Files.readString(Path.of("../docs/templates.md")));
    }

    /** The code blocks of a language. */
    List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        String open = "\n```" + language + "\n";
        for (int at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
            int begin = at + open.length();
            blocks.add(text.substring(begin, text.indexOf("\n```", begin) + 1));
        }
        return blocks;
    }

    /** The code block that shows a file of the report. */
    String example(String path) {
        int at = text.indexOf("<!-- example " + path + " -->\n");
        int begin = text.indexOf("```text\n", at) + "```text\n".length();
        return text.substring(begin, text.indexOf("\n```", begin) + 1);
    }

    /** The elements of the vocabulary's table and all that the cells after their names say. */
    Map<String, String> elements() {
        Map<String, String> elements = new LinkedHashMap<>();
        int from = text.indexOf("| Element | Holds | Attributes |");
        for (String line : text.substring(from, text.indexOf("\n\n", from)).split("\n", -1)) {
            for (String name : codes(line)) {
                elements.merge(name, line, (first, second) -> first + second);
            }
        }
        return elements;
    }

    /** Types of fields by the things that have them, each thing by the table that describes it. */
    Map<String, Map<String, String>> things() {
        Map<String, Map<String, String>> things = new LinkedHashMap<>();
        String heading = "";
        int tables = 0;
        int end = text.indexOf("<!-- end of model -->");
        for (String line : text.substring(text.indexOf("<!-- model -->"), end).split("\n", -1)) {
            if (line.startsWith("### ")) {
                heading = line.substring(4);
                tables = 0;
            } else if (line.startsWith("| Field")) {
                tables++;
            } else if (line.startsWith("| `")) {
                String[] cells = line.split(" \\| ?", -1);
                field(things, tables > 1 ? heading + " " + tables : heading, cells[0], cells[1]);
            } else if (line.startsWith("| ") && line.contains(" | `") && !line.startsWith("| Thing")) {
                String[] cells = line.substring(2).split(" \\| ?", -1);
                field(things, cells[0], cells[1], cells[2]);
            }
        }
        return things;
    }

    private static void field(Map<String, Map<String, String>> things, String thing, String names, String type) {
        codes(names)
                .forEach(name -> things.computeIfAbsent(thing, any -> new LinkedHashMap<>())
                        .put(name, type));
    }

    private static List<String> codes(String cells) {
        List<String> codes = new ArrayList<>();
        String[] pieces = cells.split("`", -1);
        for (int i = 1; i < pieces.length; i += 2) {
            codes.add(pieces[i]);
        }
        return codes;
    }
}
