package io.github.reportassembly.layout.line;

import io.github.reportassembly.text.ShapedText;
import java.util.List;

/**
 * A word, or spaces, turned into glyphs, which may come from several fonts.
 *
 * @param parts in logical order
 * @param width in thousandths of an em
 * @param glyphs number of glyphs in all
 * @param missing characters that no font has; their codes are shown in their place
 */
record ShapedWord(List<ShapedText> parts, int width, int glyphs, List<Integer> missing) {
    ShapedWord {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    static ShapedWord of(List<ShapedText> parts, List<Integer> missing) {
        int width = 0;
        int glyphs = 0;
        for (ShapedText part : parts) {
            width += part.width();
            glyphs += part.glyphs().length;
        }
        return new ShapedWord(parts, width, glyphs, missing);
    }
}
