package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.export.opc.CoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Facts of the whole document where they are printed: each is a field on a property of the file, so that who changes the
 * property changes all places (ECMA-376 part 1, 17.16.5.17).
 */
final class PropertyFields {
    private static final String TITLE = "TITLE";

    private final Map<String, String> properties;
    private final List<Fact> facts = new ArrayList<>();

    /** What is printed, and the field that prints it. */
    private record Fact(String printed, String instruction) {}

    PropertyFields(DocumentInfo info) {
        properties = CoreProperties.custom(info);
        facts.add(new Fact(info.titles().title(), TITLE));
        fact("Stage Label", info.marks().stageLabel());
        fact("Report Version", info.version().number());
        fact("Report Date", info.marks().printedDate());
    }

    private void fact(String property, String printed) {
        if (!printed.isEmpty()) {
            properties.put(property, printed);
            facts.add(new Fact(printed, "DOCPROPERTY \"" + property + '"'));
        }
    }

    /** The file's own properties by their names. */
    Map<String, String> properties() {
        return properties;
    }

    /** Writes text in which each fact, where it stands first and by itself, is a field. */
    void write(String text, RunWriter runs, RunFormat format) {
        int done = 0;
        for (Fact fact : facts) {
            int at = find(text, fact.printed(), done);
            if (at >= 0) {
                runs.text(text.substring(done, at), format);
                runs.field(fact.instruction(), fact.printed(), format);
                done = at + fact.printed().length();
            }
        }
        runs.text(text.substring(done), format);
    }

    private static int find(String text, String words, int from) {
        if (words.isEmpty()) {
            return -1;
        }
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !joins(text.charAt(at - 1))) && (end == text.length() || !joins(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a character beside a fact makes it part of something longer, such as another version. */
    private static boolean joins(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+';
    }
}
