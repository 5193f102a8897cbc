package io.github.reportassembly.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fonts that come with the file. */
class EmbeddedFontsTest {
    private static final String REGULAR = "fonts/ttf/OpenSans/OpenSans-Regular.ttf";

    private static byte[] face() throws IOException {
        try (InputStream in = EmbeddedFontsTest.class.getClassLoader().getResourceAsStream(REGULAR)) {
            return in.readAllBytes();
        }
    }

    private static Map<String, byte[]> parts(boolean embedded) {
        WordSample make = new WordSample();
        WordOptions options = new WordOptions(embedded, false, false);
        return WordSample.parts(WordSample.write(WordSample.body(make.paragraph("Words.")), options));
    }

    @Test
    void fourFacesComeWithTheirKeys() throws IOException {
        Map<String, byte[]> parts = parts(true);
        String table = new String(parts.get("word/fontTable.xml"), StandardCharsets.UTF_8);
        assertThat(table).contains("<w:embedRegular ", "<w:embedBold ", "<w:embedItalic ", "<w:embedBoldItalic ");
        Matcher key =
                Pattern.compile("<w:embedRegular [^>]*w:fontKey=\"([^\"]+)\"").matcher(table);
        assertThat(key.find()).isTrue();
        byte[] stored = parts.get("word/fonts/font1.odttf");
        assertThat(stored).isNotEqualTo(face());
        assertThat(EmbeddedFonts.obfuscated(stored, key.group(1)))
                .as("obfuscated twice is clear again")
                .isEqualTo(face());
        assertThat(new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8))
                .contains("<w:embedTrueTypeFonts/>");
    }

    @Test
    void theKeyIsUsedFromItsEnd() {
        byte[] clear = new byte[40];
        byte[] hidden = EmbeddedFonts.obfuscated(clear, "{00112233-4455-6677-8899-AABBCCDDEEFF}");
        assertThat(hidden).startsWith(0xFF, 0xEE, 0xDD).containsSequence(0x11, 0x00, 0xFF, 0xEE);
        assertThat(hidden).endsWith(new byte[8]);
    }

    @Test
    void noneComeIfTheyAreTurnedOff() {
        Map<String, byte[]> parts = parts(false);
        assertThat(parts.keySet()).noneMatch(name -> name.endsWith(".odttf"));
        assertThat(new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8))
                .doesNotContain("embedTrueTypeFonts");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "2, false", "4, false", "8, true", "512, false", "256, true"})
    void onlyFontsThatDocumentsMayHoldAreEmbedded(int type, boolean permitted) throws IOException {
        byte[] font = face();
        ByteBuffer data = ByteBuffer.wrap(font);
        for (int entry = 12; entry < 12 + 16 * data.getShort(4); entry += 16) {
            if (data.getInt(entry) == 0x4F532F32) {
                data.putShort(data.getInt(entry + 8) + 8, (short) type);
            }
        }
        assertThat(FontLicence.permitsEmbedding(font)).isEqualTo(permitted);
    }

    @Test
    void whatIsNoFontIsNotEmbedded() {
        assertThat(FontLicence.permitsEmbedding(new byte[3])).isFalse();
        assertThat(new EmbeddedFonts(new ClassLoader(null) {
                            @Override
                            public InputStream getResourceAsStream(String name) {
                                return new ByteArrayInputStream(new byte[100]);
                            }
                        })
                        .relationships()
                        .all())
                .isEmpty();
    }
}
