package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The elements that templates may print, with their attributes; docs/templates.md describes them. */
final class Vocabulary {
    private static final Map<String, Set<String>> ELEMENTS = new TreeMap<>();

    static {
        for (String line : List.of(
                "report",
                "matter kind",
                "items",
                "item-blocks id",
                "place ref as",
                "section id kind optional",
                "h",
                "facts",
                "fact name progress",
                "p role",
                "ul",
                "ol start",
                "li",
                "table id wide dense",
                "caption",
                "columns",
                "col align width",
                "thead",
                "tbody",
                "tr kind",
                "th colspan rowspan",
                "td colspan rowspan",
                "source",
                "figure id src alt width",
                "chart id kind ordered unit subject table alt width",
                "series",
                "category",
                "name",
                "value",
                "chart-tables",
                "recommendation id number",
                "suggestion id number",
                "finding id number",
                "kicker",
                "part id number",
                "details",
                "detail name",
                "callout kind",
                "status-box",
                "cover",
                "team",
                "body",
                "subtitle",
                "stage",
                "stage-note",
                "remark",
                "toc of",
                "hanging-list",
                "item id",
                "mark",
                "glossary",
                "entry id",
                "term",
                "expansion",
                "quote",
                "landscape",
                "verbatim",
                "lang tag",
                "hr",
                "em",
                "strong",
                "code",
                "s",
                "sub",
                "sup",
                "kbd",
                "br",
                "abbr title",
                "a href",
                "link to quiet",
                "ref to form",
                "note",
                "priority level",
                "field name title kind prompt",
                "option value",
                "anchor id")) {
            String[] words = line.split(" ", -1);
            ELEMENTS.put(
                    words[0],
                    Set.of(words).stream()
                            .filter(word -> !word.equals(words[0]))
                            .collect(java.util.stream.Collectors.toUnmodifiableSet()));
        }
    }

    private Vocabulary() {}

    static boolean knows(String element) {
        return ELEMENTS.containsKey(element);
    }

    /** All elements, by alphabet. */
    static Set<String> elements() {
        return ELEMENTS.keySet();
    }

    static Set<String> attributes(String element) {
        return ELEMENTS.getOrDefault(element, Set.of());
    }

    /** The element that may have been meant. */
    static String hint(String element) {
        return Nearest.to(element, ELEMENTS.keySet())
                .map(nearest -> "did you mean <" + nearest + ">?")
                .orElse("docs/templates.md lists the elements");
    }
}
