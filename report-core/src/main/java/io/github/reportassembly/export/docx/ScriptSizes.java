package io.github.reportassembly.export.docx;

/**
 * Fits the style catalogue to the script of a language, as the style sheet of the pages does: Arabic half a point larger and
 * without tracking, Arabic and Chinese with two points more between lines, Chinese justified.
 */
final class ScriptSizes {
    /** In half points. */
    private static final int LARGER = 1;
    /** In twips. */
    private static final int WIDER = 40;
    /** Smaller sizes and leadings belong to paragraphs that only hold lines and ends of sections. */
    private static final int LEAST_SIZE = 12;

    private static final int LEAST_LEADING = 200;

    private static final WordStyle[] RUNNING_TEXT = {
        WordStyle.BODY_TEXT,
        WordStyle.LEAD,
        WordStyle.LIST_BULLET,
        WordStyle.LIST_BULLET_2,
        WordStyle.LIST_BULLET_3,
        WordStyle.LIST_NUMBER,
        WordStyle.LIST_NUMBER_2,
        WordStyle.LIST_NUMBER_3,
        WordStyle.QUOTE,
        WordStyle.RECOMMENDATION_TEXT,
        WordStyle.RECOMMENDATION_PART,
        WordStyle.VERBATIM
    };

    private ScriptSizes() {}

    static String fit(String styles, DocumentLanguage language) {
        if (language.arabic()) {
            String larger =
                    add(add(styles, "<w:sz w:val=\"", LARGER, LEAST_SIZE), "<w:szCs w:val=\"", LARGER, LEAST_SIZE);
            return add(larger, " w:line=\"", WIDER, LEAST_LEADING).replaceAll("<w:spacing w:val=\"\\d+\"/>", "");
        }
        if (language.chinese()) {
            return justified(add(styles, " w:line=\"", WIDER, LEAST_LEADING));
        }
        return styles;
    }

    /** Running text fills its lines, as far as a style's own paragraph properties say how it looks. */
    private static String justified(String styles) {
        StringBuilder out = new StringBuilder(styles);
        for (WordStyle style : RUNNING_TEXT) {
            int start = out.indexOf("w:styleId=\"" + style.id() + '"');
            int end = out.indexOf("</w:pPr>", start);
            if (end >= 0 && end < out.indexOf("</w:style>", start)) {
                out.insert(end, "<w:jc w:val=\"both\"/>");
            }
        }
        return out.toString();
    }

    /** Adds to each number that follows a mark, if it is not less than a limit. */
    private static String add(String text, String mark, int more, int least) {
        StringBuilder out = new StringBuilder(text.length() + 200);
        int done = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int start = at + mark.length();
            int end = text.indexOf('"', start);
            int value = Integer.parseInt(text.substring(start, end));
            out.append(text, done, start).append(value < least ? value : value + more);
            done = end;
        }
        return out.append(text, done, text.length()).toString();
    }
}
