package io.github.reportassembly.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in its case file gives exactly the messages that stand there; {@code -Dgolden.update=true} rewrites them. */
class SourceCasesTest {
    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(SourceCase.RESOURCES.resolve("cases"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheMessagesOfTheCase(Path file) throws IOException {
        SourceCase sourceCase = new SourceCase(file);
        String actual = sourceCase.actual(folder);
        if (Boolean.getBoolean("golden.update")) {
            sourceCase.update(actual);
        } else {
            assertThat(actual).isEqualTo(sourceCase.expected());
        }
    }

    @Test
    void hasCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(30);
    }
}
