package io.github.reportassembly.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font that turns characters into glyphs. Simple scripts (Latin, Greek, Cyrillic, Han) take one glyph a
 * character, but for ligatures, with the widths and the kerning of the file, so that lines break alike on every JDK; all
 * others are shaped by HarfBuzz. Several threads may use it.
 */
public final class FontFace {
    private static final int EM = 1000;

    private final String name;
    private final byte[] program;
    private final FontProgram metrics;
    private final boolean joins;
    private final Map<String, ShapedText> leftToRight = new HashMap<>();
    private final Map<String, ShapedText> rightToLeft = new HashMap<>();
    private final Map<String, ShapedText> apart = new HashMap<>();
    private ComplexShaping complex;
    private Kerning kerning;
    private Ligatures ligatures;

    /**
     * @param name unique among the fonts of a document
     * @param program a TrueType font file
     * @param joins whether letters of simple scripts make ligatures where the font has some
     */
    public FontFace(String name, byte[] program, boolean joins) {
        this.name = name;
        this.program = program;
        this.joins = joins;
        this.metrics = new FontProgram(program);
    }

    public String name() {
        return name;
    }

    /** The font file. Not to be changed. */
    public byte[] program() {
        return program;
    }

    /** Whether the font has a glyph for the character or paints another one in its place (hyphens, spaces). */
    public boolean canShow(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Advance of a glyph in thousandths of an em, cut to whole ones as PDF writers cut their widths. */
    public int advance(int glyph) {
        return metrics.advance(glyph);
    }

    /** Draws the outline of a glyph; nothing for a space. */
    public void outline(int glyph, OutlinePen pen) {
        metrics.outline(glyph, pen);
    }

    /** Shapes characters that this font can show and that all run in one direction. */
    public synchronized ShapedText shape(String text, boolean toLeft) {
        Map<String, ShapedText> cache = toLeft ? rightToLeft : leftToRight;
        ShapedText known = cache.get(text);
        if (known == null) {
            known = toLeft || !isSimple(text) ? complex().shape(text, toLeft) : sideBySide(text, joins);
            cache.put(text, known);
        }
        return known;
    }

    /** The same without ligatures, for letters that are set further apart than usual. */
    public synchronized ShapedText shapeApart(String text, boolean toLeft) {
        if (toLeft || !joins || !isSimple(text)) {
            return shape(text, toLeft);
        }
        return apart.computeIfAbsent(text, letters -> sideBySide(letters, false));
    }

    private ComplexShaping complex() {
        if (complex == null) {
            complex = new ComplexShaping(this);
        }
        return complex;
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!CharacterKind.isSimple(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private ShapedText sideBySide(String text, boolean joined) {
        int[] glyphs = new int[text.length()];
        int[] clusters = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            glyphs[count] = glyph(c);
            clusters[count++] = i;
            i += Character.charCount(c);
        }
        if (joined) {
            count = ligatures().join(glyphs, clusters, count);
        }
        int[] xs = new int[count];
        int x = 0;
        for (int i = 0; i < count; i++) {
            x += i == 0 ? 0 : kerning().between(glyphs[i - 1], glyphs[i]);
            xs[i] = x;
            int c = text.codePointAt(clusters[i]);
            x += metrics.glyph(c) == 0 ? spaceWidth(c, glyphs[i]) : metrics.advance(glyphs[i]);
        }
        return new ShapedText(
                this, text, false, Arrays.copyOf(glyphs, count), xs, new int[count], Arrays.copyOf(clusters, count), x);
    }

    private Ligatures ligatures() {
        if (ligatures == null) {
            ligatures = metrics.ligatures();
        }
        return ligatures;
    }

    private Kerning kerning() {
        if (kerning == null) {
            kerning = metrics.kerning();
        }
        return kerning;
    }

    /** The glyph of a character, or of the one that looks like it. */
    private int glyph(int c) {
        int glyph = metrics.glyph(c);
        if (c == 0xAD || (glyph == 0 && (c == 0x2010 || c == 0x2011))) {
            return metrics.glyph('-');
        }
        if (glyph == 0 && (c == 0xA0 || c == 0x202F || CharacterKind.isBreakingSpace(c) || c == 0x2007)) {
            return metrics.glyph(' ');
        }
        return glyph;
    }

    /** Widths of spaces that the font does not have (Unicode 15, section 6.2, table 6-2). */
    private int spaceWidth(int c, int glyph) {
        return switch (c) {
            case 0x2000, 0x2002 -> EM / 2;
            case 0x2001, 0x2003, 0x3000 -> EM;
            case 0x2004 -> EM / 3;
            case 0x2005 -> EM / 4;
            case 0x2006 -> EM / 6;
            case 0x2007 -> metrics.advance(metrics.glyph('0'));
            case 0x2009, 0x202F -> EM / 5;
            case 0x200A -> EM / 10;
            case 0x205F -> EM * 4 / 18;
            default -> metrics.advance(glyph);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
