package io.github.reportassembly.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Document;
import io.github.reportassembly.export.dump.LayoutDump;
import io.github.reportassembly.style.HouseStyle;
import io.github.reportassembly.style.LayoutOptions;
import io.github.reportassembly.style.LineNumbering;
import io.github.reportassembly.style.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One construct a file: a chapter and the pages that it makes, as text. The file's name may end with what is unusual
 * about the style. Headers and footers are left out but where they are the point. {@code -Dgolden.update=true} writes the
 * pages anew.
 */
class LayoutCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/layout/cases");
    private static final String SOURCE = "=== chapter\n";
    private static final String PAGES = "=== pages\n";

    private final LayoutFixture fixture = new LayoutFixture();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isLaidOutAsBefore(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(PAGES);
        String name = file.getFileName().toString().replace(".txt", "");
        Document document = fixture.body(text.substring(SOURCE.length(), at));
        String pages = LayoutDump.of(fixture.layout(document, sheet(name)));
        if (!name.startsWith("running") && !name.startsWith("two")) {
            pages = pages.lines()
                            .filter(line -> !line.contains(" [-2] ") && !line.contains(" [-3] "))
                            .collect(Collectors.joining("\n"))
                    + "\n";
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text.substring(0, at) + PAGES + pages);
        }
        assertThat(pages).isEqualTo(Files.readString(file).substring(at + PAGES.length()));
    }

    private static StyleSheet sheet(String name) {
        if (name.endsWith("letter")) {
            return HouseStyle.letter();
        }
        boolean twoSided = name.endsWith("two-sided");
        boolean justified = name.endsWith("justified");
        return HouseStyle.a4().with(new LayoutOptions(justified, LineNumbering.BY_PAGE, twoSided, 0));
    }
}
