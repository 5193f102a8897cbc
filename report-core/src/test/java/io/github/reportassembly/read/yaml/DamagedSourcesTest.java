package io.github.reportassembly.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticPrinter;
import io.github.reportassembly.diagnostic.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading it ends, throws nothing and can be talked about. */
class DamagedSourcesTest {
    private static final String[] FILES = {
        "report.yaml",
        "glossary.yaml",
        "drinking-water/chapter.yaml",
        "drinking-water/chapter.md",
        "drinking-water/rec-clean-basins.yaml",
        "drinking-water/sources.yaml"
    };
    private static final String[] PIECES = {
        ":",
        ": ",
        "\n",
        "  ",
        "\t",
        "|",
        ">",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!",
        "!!map ",
        "%",
        "@rec-",
        "\"",
        "'",
        "- ",
        "? ",
        "---\n",
        "...\n",
        "#",
        "<<<<<<<",
        ">>>>>>> x",
        "\u00A0",
        "\u202E",
        "😀",
        "!%20 ",
        "<<: ",
        ",",
        "\\"
    };

    @TempDir
    Path folder;

    @BeforeEach
    void copyReport() throws IOException {
        SourceCase.copySmallReport(folder);
    }

    private void check() {
        for (Diagnostic diagnostic : SourceCase.check(folder).sorted()) {
            String printed = new DiagnosticPrinter(Stage.DRAFT).print(diagnostic);
            assertThat(printed).endsWith("\n");
            assertThat(diagnostic.message()).doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomBytes(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            Files.write(folder.resolve(FILES[random.nextInt(FILES.length)]), bytes);
            check();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void truncated(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 20; run++) {
            copyAgain();
            Path file = folder.resolve(FILES[random.nextInt(FILES.length)]);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            check();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void withPiecesPutIn(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 25; run++) {
            copyAgain();
            Path file = folder.resolve(FILES[random.nextInt(FILES.length)]);
            StringBuilder text = new StringBuilder(Files.readString(file));
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
                text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            }
            Files.writeString(file, text);
            check();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a:\n ", "? ", "*a ", "&a ", "!%20 ", "|\n", "\"", "x: |\n"})
    void repeatedWithoutEnd(String piece) throws IOException {
        Files.writeString(folder.resolve("glossary.yaml"), piece.repeat(5_000), StandardCharsets.UTF_8);
        check();
    }

    @Test
    void manyKeys() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append('k').append(i).append(":\n");
        }
        Files.writeString(folder.resolve("drinking-water/rec-clean-basins.yaml"), text);
        assertThat(SourceCase.check(folder).sorted()).hasSizeGreaterThan(10);
    }

    private void copyAgain() throws IOException {
        for (String file : FILES) {
            Files.copy(
                    SourceCase.RESOURCES.resolve("small-report").resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
