package io.github.reportassembly.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.export.pdf.Conformance;
import io.github.reportassembly.outside.ChineseFont;
import io.github.reportassembly.outside.Poppler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of each language conforms, and pdftotext copies the right words from it. */
class LanguagesIT {
    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void thePdfConforms(String language) throws Exception {
        assumeTrue(!language.equals("zh") || ChineseFont.isHere(), "the Chinese font is not on this machine");

        assertThat(Conformance.failures(Files.readAllBytes(LanguagesTest.assemble(language, output))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void pdftotextCopiesTheWords(String language) throws Exception {
        assumeTrue(Poppler.isHere(), "pdftotext is not on this machine");
        assumeTrue(!language.equals("zh") || ChineseFont.isHere(), "the Chinese font is not on this machine");

        String text = letters(Poppler.text(LanguagesTest.assemble(language, output)));
        List<String> missing = new ArrayList<>();
        for (String word : words(language)) {
            if (!text.contains(letters(word))) {
                missing.add(word);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** What PDFBox copies; of Arabic what the source says, as PDFBox leaves no space between cells there. */
    private static String[] words(String language) throws IOException {
        Path folder = Path.of("src/test/resources/languages");
        return language.equals("ar")
                ? Files.readString(folder.resolve("ar/deposits/chapter.md"))
                        // The words of what is placed are for previews.
                        .replaceAll("!\\[[^]]*](?=\\(#)", "")
                        .split("[^\\u0600-\\u06FF]+", 0)
                : Files.readString(folder.resolve(language + "-copied.txt")).split("\\s+", 0);
    }

    /** Letters, vowel signs and digits, without what steers directions; signs on one letter in one order. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
