package io.github.reportassembly.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A TrueType font that turns characters into glyphs. Not safe for use by several threads. */
public final class FontFace {
    private static final FontRenderContext EM = new FontRenderContext(null, true, true);
    /** AWT's mark for characters that were merged into another glyph. */
    private static final int INVISIBLE = 0xFFFE;

    private final String name;
    private final byte[] program;
    private final Font font;
    private final Map<String, ShapedText> leftToRight = new HashMap<>();
    private final Map<String, ShapedText> rightToLeft = new HashMap<>();

    /**
     * @param name unique among the fonts of a document
     * @param program a TrueType font file
     */
    public FontFace(String name, byte[] program) {
        this.name = name;
        this.program = program;
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(program))
                    .deriveFont(1000f)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("no TrueType font: " + name, e);
        }
    }

    public String name() {
        return name;
    }

    /** The font file. Not to be changed. */
    public byte[] program() {
        return program;
    }

    public boolean canShow(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Shapes characters that this font can show and that all run in one direction. */
    public ShapedText shape(String text, boolean toLeft) {
        return (toLeft ? rightToLeft : leftToRight).computeIfAbsent(text, key -> layout(key, toLeft));
    }

    private ShapedText layout(String text, boolean toLeft) {
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
                this,
                text,
                toLeft,
                java.util.Arrays.copyOf(glyphs, kept),
                java.util.Arrays.copyOf(xs, kept),
                java.util.Arrays.copyOf(ys, kept),
                java.util.Arrays.copyOf(clusters, kept),
                Math.round(positions[2 * count]));
    }

    @Override
    public String toString() {
        return name;
    }
}
