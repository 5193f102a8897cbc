package io.github.reportassembly.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontFaceTest {
    private static final FontLibrary FONTS = FontLibrary.load(FontFaceTest.class.getClassLoader());
    private static final FontFace REGULAR = FONTS.first(new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false));

    @ParameterizedTest
    @EnumSource(FontFamily.class)
    void simpleScriptsHaveTheGlyphsAndWidthsThatTheJdkFinds(FontFamily family) throws Exception {
        FontFace face = FONTS.first(new FontKey(family, FontWeight.REGULAR, false));
        String text =
                "AVATAR Type To Wave. \u0422\u0413. Costs rose by 12 % \u2013 \u00C9tudes, \u041F\u043B\u0430\u043D, \u03B1\u03B2\u03B3 \u2265 \u20AC\u00A75 \uFB01";
        boolean kerned = family == FontFamily.TEXT;
        GlyphVector judge = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
                .deriveFont(1000f)
                .deriveFont(Map.of(TextAttribute.KERNING, kerned ? TextAttribute.KERNING_ON : 0))
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        text.toCharArray(),
                        0,
                        text.length(),
                        Font.LAYOUT_LEFT_TO_RIGHT);

        ShapedText shaped = face.shape(text, false);

        assertThat(shaped.glyphs()).isEqualTo(judge.getGlyphCodes(0, text.length(), null));
        for (int i = 0; i < text.length(); i++) {
            assertThat((double) shaped.xs()[i])
                    .isCloseTo(judge.getGlyphPosition(i).getX(), within(i + 1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x202F, 0x2009, 0x2007, 0x3000, 0x2011, 0xAD})
    void spacesAndHyphensThatTheFontMayLackAreNeverItsMissingGlyph(int character) {
        assertThat(REGULAR.canShow(character)).isTrue();
        assertThat(REGULAR.shape(Character.toString(character), false).glyphs()).doesNotContain(0);
    }

    @Test
    void theNoBreakHyphenLooksLikeTheHyphen() {
        assertThat(REGULAR.shape("\u2011", false).glyphs())
                .isEqualTo(REGULAR.shape("-", false).glyphs());
        assertThat(REGULAR.shape("\u2011", false).width())
                .isEqualTo(REGULAR.shape("-", false).width());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "fl", "ff", "ffi", "ffl", "of", "official", "scaffold flies", "fj", "Th"})
    void lettersJoinAsTheJdkJoinsThem(String text) throws Exception {
        GlyphVector judge = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(REGULAR.program()))
                .deriveFont(1000f)
                .deriveFont(Map.of(
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON))
                .layoutGlyphVector(
                        new FontRenderContext(null, true, true),
                        text.toCharArray(),
                        0,
                        text.length(),
                        Font.LAYOUT_LEFT_TO_RIGHT);

        ShapedText shaped = REGULAR.shape(text, false);

        assertThat(shaped.glyphs()).isEqualTo(judge.getGlyphCodes(0, judge.getNumGlyphs(), null));
        assertThat(shaped.clusters()).isEqualTo(judge.getGlyphCharIndices(0, judge.getNumGlyphs(), null));
        assertThat((double) shaped.width())
                .isCloseTo(judge.getGlyphPosition(judge.getNumGlyphs()).getX(), within(text.length() + 1.0));
    }

    @Test
    void lettersSetApartAreNotJoined() {
        assertThat(REGULAR.shape("official", false).glyphs()).hasSize(6);
        assertThat(REGULAR.shapeApart("official", false).glyphs()).hasSize(8);
        FontFace plain = FontLibrary.load(FontFaceTest.class.getClassLoader(), false)
                .first(new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false));
        assertThat(plain.shape("official", false).glyphs()).hasSize(8);
    }

    @Test
    void marksAreSetOnTheirLetters() {
        ShapedText shaped = REGULAR.shape("e\u0301", false);

        assertThat(shaped.width()).isCloseTo(REGULAR.shape("\u00E9", false).width(), within(1));
    }

    @Test
    void arabicIsJoinedAndRunsToTheLeft() {
        FontFace face = FONTS.face(new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false), 0x628)
                .orElseThrow();
        ShapedText joined = face.shape("\u0628\u0628\u0628", true);

        assertThat(joined.glyphs()).doesNotHaveDuplicates().doesNotContain(0);
        assertThat(joined.clusters()).containsExactly(2, 1, 0);
    }
}
