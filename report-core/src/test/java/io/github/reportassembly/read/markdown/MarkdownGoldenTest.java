package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One construct, one file: the Markdown after a line {@code === chapter}, {@code === blocks} or {@code === line}, then the tree
 * and the diagnostics after {@code === tree}. {@code -Dgolden.update=true} writes the second half anew.
 */
class MarkdownGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/io/github/reportassembly/read/markdown/cases");
    private static final String TREE = "=== tree\n";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsWritten(String name) throws IOException {
        Path file = CASES.resolve(name);
        String text = Files.readString(file);
        int tree = text.indexOf(TREE);
        String input = tree < 0 ? text : text.substring(0, tree);
        String actual = input + TREE + MarkdownCase.read(kind(input), input.substring(input.indexOf('\n') + 1));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    private static String kind(String input) {
        assertThat(input).startsWith("=== ");
        return input.substring(4, input.indexOf('\n'));
    }
}
