package io.github.reportassembly.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.style.FontFamily;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {
    private final FontLibrary fonts = FontLibrary.load(FontLibraryTest.class.getClassLoader());

    @ParameterizedTest
    @CsvSource({
        "TEXT, REGULAR, false, a, OpenSans-Regular",
        "TEXT, REGULAR, true, a, OpenSans-Italic",
        "TEXT, SEMIBOLD, false, a, OpenSans-SemiBold",
        "TEXT, SEMIBOLD, true, a, OpenSans-SemiBoldItalic",
        "TEXT, BOLD, true, я, OpenSans-BoldItalic",
        "TEXT, REGULAR, false, ✓, KurintoSans-Rg",
        "TEXT, REGULAR, false, →, KurintoSans-Rg",
        "TEXT, SEMIBOLD, false, ☐, KurintoSans-Bd",
        "TEXT, REGULAR, true, ب, KurintoSans-Bd",
        "CODE, REGULAR, false, a, KurintoMono-Rg",
        "CODE, BOLD, false, a, KurintoMono-Bd"
    })
    void theFirstFontThatHasTheCharacter(
            FontFamily family, FontWeight weight, boolean italic, String character, String name) {
        assertThat(fonts.face(new FontKey(family, weight, italic), character.codePointAt(0)))
                .map(FontFace::name)
                .contains(name);
    }

    @Test
    void noFontForACharacterOfPrivateUse() {
        assertThat(fonts.face(new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false), 0xE000))
                .isEmpty();
    }

    @Test
    void aFaceIsReadOnce() {
        FontKey key = new FontKey(FontFamily.TEXT, FontWeight.REGULAR, false);

        assertThat(fonts.first(key)).isSameAs(fonts.first(key));
    }
}
