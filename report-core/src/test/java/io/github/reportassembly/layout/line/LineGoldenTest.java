package io.github.reportassembly.layout.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.reportassembly.outside.ChineseFont;
import io.github.reportassembly.page.Length;
import io.github.reportassembly.text.FontLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of the folder {@code lines} is a case: settings, the paragraph, the lines that it becomes with their widths
 * in points. Run with {@code -Dgolden.update=true} to write the lines anew.
 */
class LineGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/lines");
    private static final String MARK = "\n-----\n";

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aParagraphBecomesTheLinesOfItsFile(String name) throws IOException {
        boolean chinese = name.startsWith("chinese");
        assumeTrue(!chinese || ChineseFont.isHere(), "the Chinese font is not on this machine");
        String[] parts = Files.readString(CASES.resolve(name)).split(MARK, -1);
        Map<String, String> settings = settings(parts[0]);
        StringBuilder out = new StringBuilder();
        LineBreaker breaker = new TotalFitLineBreaker(
                chinese ? FontLibrary.load(ChineseFont.loader()) : Runs.FONTS,
                diagnostic -> out.append("! ").append(diagnostic.message()).append('\n'));
        TextRun base = Runs.run(parts[1]);
        TextRun run = new TextRun(
                parts[1],
                base.style(),
                settings.get("language"),
                0,
                Decoration.NONE,
                BreakRule.valueOf(settings.getOrDefault("breaks", "TEXT")),
                0,
                Optional.empty(),
                0,
                "",
                "",
                base.span());
        List<Line> lines = breaker.lines(List.of(run), format(settings));
        breaker.finish();
        for (Line line : lines) {
            out.append(String.format(Locale.ROOT, "%7.2f |%s|\n", Length.toPoints(line.width()), Runs.text(line)));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(CASES.resolve(name), parts[0] + MARK + parts[1] + MARK + out);
        }
        assertThat(out.toString()).isEqualTo(parts[2]);
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new HashMap<>();
        text.lines().forEach(line -> {
            int space = line.indexOf(' ');
            settings.put(line.substring(0, space), line.substring(space + 1));
        });
        return settings;
    }

    private static ParagraphFormat format(Map<String, String> settings) {
        int measure = Length.points(Double.parseDouble(settings.get("measure")));
        return switch (settings.get("fit")) {
            case "ragged" -> Runs.ragged(measure);
            case "first" -> Runs.firstFit(measure);
            case "balanced" -> Runs.balanced(measure);
            case "justified" -> Runs.justified(measure);
            case "right-to-left" -> Runs.rightToLeft(measure);
            default -> throw new IllegalArgumentException(settings.get("fit"));
        };
    }
}
