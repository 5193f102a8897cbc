package io.github.reportassembly.export.docx;

import io.github.reportassembly.language.WritingDirection;
import java.util.Set;

/**
 * A language as Word wants it told: one tag each for Latin, East Asian and bidirectional text.
 *
 * @param tag of BCP 47
 */
record DocumentLanguage(String tag) {
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    boolean rightToLeft() {
        return WritingDirection.isRightToLeft(tag);
    }

    boolean eastAsian() {
        return EAST_ASIAN.contains(primary());
    }

    boolean arabic() {
        return primary().equals("ar");
    }

    boolean chinese() {
        return primary().equals("zh");
    }

    /** Fills the places of a part of the templates. */
    String fill(String part) {
        return part.replace("{{latin}}", rightToLeft() || eastAsian() ? "en-US" : tag)
                .replace("{{eastAsian}}", eastAsian() ? tag : "zh-CN")
                .replace("{{bidirectional}}", rightToLeft() ? tag : "ar-SA")
                .replace("{{start}}", rightToLeft() ? "right" : "left")
                .replace("{{direction}}", rightToLeft() ? "<w:bidi/>" : "");
    }

    /** The attribute of {@code w:lang} that this language belongs in. */
    String attribute() {
        return rightToLeft() ? "w:bidi" : eastAsian() ? "w:eastAsia" : "w:val";
    }

    /** Whether a text holds letters that are written from right to left. */
    static boolean holdsRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRightToLeft(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter is written from right to left. */
    static boolean isRightToLeft(char c) {
        return c >= 0x0590 && (c <= 0x08FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC));
    }

    private String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
