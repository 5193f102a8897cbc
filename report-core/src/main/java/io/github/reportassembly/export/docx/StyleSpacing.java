package io.github.reportassembly.export.docx;

import java.util.HashMap;
import java.util.Map;

/** The space before paragraphs of each style, as the catalogue has it, in twips. */
final class StyleSpacing {
    private static final int DEEPEST = 12;

    private final String styles;
    private final Map<String, Integer> known = new HashMap<>();

    StyleSpacing(String styles) {
        this.styles = styles;
    }

    /** The space before a paragraph, from its style or the one that it is based on. */
    int before(WordStyle style) {
        return known.computeIfAbsent(style.id(), id -> before(id, 0));
    }

    private int before(String id, int depth) {
        int start = styles.indexOf("w:styleId=\"" + id + '"');
        if (start < 0 || depth > DEEPEST) {
            return 0;
        }
        String definition = styles.substring(start, styles.indexOf("</w:style>", start));
        int spacing = definition.indexOf("<w:spacing ");
        String space = spacing < 0
                ? ""
                : value(definition.substring(spacing, definition.indexOf('>', spacing)), "w:before=\"");
        if (!space.isEmpty()) {
            return Integer.parseInt(space);
        }
        String base = value(definition, "<w:basedOn w:val=\"");
        return base.isEmpty() ? 0 : before(base, depth + 1);
    }

    private static String value(String text, String before) {
        int at = text.indexOf(before);
        return at < 0 ? "" : text.substring(at + before.length(), text.indexOf('"', at + before.length()));
    }
}
