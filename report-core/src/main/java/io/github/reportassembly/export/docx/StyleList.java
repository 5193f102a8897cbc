package io.github.reportassembly.export.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The definitions in a {@code styles.xml}, each as its XML. */
final class StyleList {
    private static final String START = "<w:style ";
    private static final String END = "</w:style>";
    private static final String MAIN = "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String ID = "w:styleId=\"";
    private static final String NUMBERING = "<w:numPr>";
    private static final String NUMBERING_END = "</w:numPr>";
    /** Elements of a definition that name another style. */
    private static final String[] NAMING = {ID, "<w:basedOn w:val=\"", "<w:next w:val=\"", "<w:link w:val=\""};

    /** What stands before the first definition: root, defaults, latent styles. */
    private final String head;
    /** The definitions by their names in lower case. */
    private final Map<String, String> byName;

    private StyleList(String head, Map<String, String> byName) {
        this.head = head;
        this.byName = byName;
    }

    /** Empty for text that is no list of styles, or is written with other prefixes than Word's. */
    static Optional<StyleList> of(String xml) {
        int first = xml.indexOf(START);
        if (first < 0 || !xml.contains("xmlns:w=" + MAIN) || xml.contains("<!DOCTYPE")) {
            return Optional.empty();
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int at = first; at >= 0; at = xml.indexOf(START, at + 1)) {
            int end = xml.indexOf(END, at);
            if (end < 0) {
                return Optional.empty();
            }
            String definition = xml.substring(at, end + END.length());
            byName.putIfAbsent(value(definition, "<w:name w:val=\"").toLowerCase(Locale.ROOT), definition);
        }
        return Optional.of(new StyleList(xml.substring(0, first), byName));
    }

    /** The definition of a style by the name that users see; capitals do not count. */
    Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The definition of a style by its id. */
    Optional<String> withId(String id) {
        return byName.values().stream()
                .filter(definition -> value(definition, ID).equals(id))
                .findFirst();
    }

    /** Another list with these definitions in place of its own of the same names; both need what they are based on. */
    String over(StyleList other) {
        Map<String, String> ids = ids(other);
        List<String> all = new ArrayList<>();
        other.byName.forEach((name, definition) -> all.add(
                byName.containsKey(name)
                        ? withNumbering(renamed(byName.get(name), ids), definition)
                        : once(definition)));
        byName.forEach((name, definition) -> {
            if (!other.byName.containsKey(name)) {
                all.add(withNumbering(renamed(definition, ids), ""));
            }
        });
        return head + String.join("", all) + "</w:styles>";
    }

    /** What these ids become: those of the other list for the same names; for the rest their own, made unlike any. */
    private Map<String, String> ids(StyleList other) {
        Map<String, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        other.byName.values().forEach(definition -> taken.add(value(definition, ID)));
        byName.forEach((name, definition) -> {
            String own = value(definition, ID);
            String same = other.byName.containsKey(name) ? value(other.byName.get(name), ID) : own;
            boolean clash = !other.byName.containsKey(name) && taken.contains(own);
            ids.put(own, clash ? "own" + own : same);
        });
        return ids;
    }

    /** A definition of the other list stays as it is, but only one style of a kind can be the usual one. */
    private String once(String definition) {
        boolean usual = head.contains("w:docDefaults")
                && byName.values().stream().anyMatch(own -> sameKind(own, definition) && isDefault(own));
        return usual ? definition.replaceFirst(" w:default=\"1\"", "") : definition;
    }

    private static boolean isDefault(String definition) {
        return definition.substring(0, definition.indexOf('>')).contains("w:default=\"1\"");
    }

    private static boolean sameKind(String one, String other) {
        return value(one, "w:type=\"").equals(value(other, "w:type=\""));
    }

    private static String renamed(String definition, Map<String, String> ids) {
        String out = definition;
        for (String naming : NAMING) {
            int at = out.indexOf(naming);
            if (at >= 0) {
                int start = at + naming.length();
                int end = out.indexOf('"', start);
                String id = out.substring(start, end);
                out = out.substring(0, start) + ids.getOrDefault(id, id) + out.substring(end);
            }
        }
        return out;
    }

    /** A definition with another's place in a list of Word's, or in none. */
    private static String withNumbering(String definition, String other) {
        int from = other.indexOf(NUMBERING);
        String theirs = from < 0 ? "" : other.substring(from, other.indexOf(NUMBERING_END) + NUMBERING_END.length());
        int at = definition.indexOf(NUMBERING);
        if (at >= 0) {
            int end = definition.indexOf(NUMBERING_END) + NUMBERING_END.length();
            return definition.substring(0, at) + theirs + definition.substring(end);
        }
        return theirs.isEmpty() ? definition : inserted(definition, theirs);
    }

    /** Adds the place in a list where the schema wants it (ECMA-376 part 1, 17.3.1.26). */
    private static String inserted(String definition, String numbering) {
        int start = definition.indexOf("<w:pPr>");
        if (start < 0) {
            return definition;
        }
        int at = start + "<w:pPr>".length();
        String[] before = {"<w:keepNext", "<w:keepLines", "<w:pageBreakBefore", "<w:framePr", "<w:widowControl"};
        for (String element : before) {
            if (definition.startsWith(element, at)) {
                at = definition.indexOf('>', at) + 1;
            }
        }
        return definition.substring(0, at) + numbering + definition.substring(at);
    }

    /** What follows a mark, up to the next quotation mark; empty if the mark is not there. */
    static String value(String text, String before) {
        int at = text.indexOf(before);
        return at < 0 ? "" : text.substring(at + before.length(), text.indexOf('"', at + before.length()));
    }
}
