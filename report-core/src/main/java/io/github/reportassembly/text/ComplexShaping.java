package io.github.reportassembly.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** Shapes scripts whose glyphs depend on their neighbours, such as Arabic, with the HarfBuzz inside the JDK. */
final class ComplexShaping {
    private static final FontRenderContext EM = new FontRenderContext(null, true, true);
    /** The JDK's mark for characters that were merged into another glyph, and the one above it. */
    private static final int INVISIBLE = 0xFFFE;

    private final FontFace face;
    private final Font font;

    ComplexShaping(FontFace face) {
        this.face = face;
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                    .deriveFont(1000f)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("no TrueType font: " + face.name(), e);
        }
    }

    ShapedText shape(String text, boolean toLeft) {
        char[] chars = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(
                EM, chars, 0, chars.length, toLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        float[] positions = vector.getGlyphPositions(0, count + 1, null);
        int[] glyphs = new int[count];
        int[] xs = new int[count];
        int[] ys = new int[count];
        int[] clusters = new int[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph < INVISIBLE) {
                glyphs[kept] = glyph;
                xs[kept] = Math.round(positions[2 * i]);
                ys[kept] = -Math.round(positions[2 * i + 1]);
                clusters[kept] = vector.getGlyphCharIndex(i);
                kept++;
            }
        }
        return new ShapedText(
                face,
                text,
                toLeft,
                Arrays.copyOf(glyphs, kept),
                Arrays.copyOf(xs, kept),
                Arrays.copyOf(ys, kept),
                Arrays.copyOf(clusters, kept),
                Math.round(positions[2 * count]));
    }
}
