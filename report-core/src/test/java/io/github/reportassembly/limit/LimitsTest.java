package io.github.reportassembly.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit can be set, is told at its place beyond that, and is described. */
class LimitsTest {
    private static final Path PAGE = Path.of("..", "docs", "hostile-sources.md");

    /** Something of all that is limited. */
    private static final String CHAPTER = """
            # Drinking water

            - one [link](https://example.org/)
              - two [[brackets]]

            | A | B |
            |---|---|
            | c | d |

            ![A dot](dot.png)

            ![A drawing](line.svg)

            ![Three basins are dirty](#fnd-dirty-basins)

            ![Clean the basins](#rec-clean-basins)
            """;

    @TempDir
    Path folder;

    private List<DiagnosticCode> codes(Limits limits) throws IOException {
        HostileReport report = new HostileReport(folder);
        report.write("drinking-water/chapter.md", CHAPTER);
        report.write("drinking-water/dot.png", HostileReport.png(2, 1));
        report.write(
                "drinking-water/line.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        report.write("templates/word/styles.docx", new byte[9]);
        return report.check(limits).sorted().stream().map(Diagnostic::code).toList();
    }

    @Test
    void nothingIsOverTheUsualLimits() throws IOException {
        assertThat(codes(Limits.USUAL))
                .containsOnlyOnce(DiagnosticCode.BAD_WORD_STYLES)
                .doesNotContain(
                        DiagnosticCode.FILE_TOO_LARGE,
                        DiagnosticCode.FORBIDDEN_PATH,
                        DiagnosticCode.BAD_IMAGE,
                        DiagnosticCode.OVER_LIMIT);
    }

    /** Those of time need something that takes time: see the tests of templates and of the watch. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEMPLATE_SECONDS", "BUILD_SECONDS"})
    void aLowerLimitRefuses(Limit limit) throws IOException {
        List<DiagnosticCode> codes = codes(new Limits(Map.of(limit, 1)));
        DiagnosticCode told = limit == Limit.WORD_STYLES ? DiagnosticCode.FILE_TOO_LARGE : limit.code();
        assertThat(codes).contains(told);
    }

    @Test
    void settingsAreRead() {
        assertThat(Limits.of(Map.of("image-pixels", " 40000000 ")).of(Limit.IMAGE_PIXELS))
                .isEqualTo(40_000_000);
        assertThat(Limits.of(Map.of()).of(Limit.FILES)).isEqualTo(Limit.FILES.usual());
    }

    @Test
    void wrongSettingsAreAnswered() {
        assertThatThrownBy(() -> Limits.of(Map.of("image-pixel", "1")))
                .hasMessageStartingWith("there is no limit image-pixel; there are files, folder-depth, text-file");
        for (String wrong : List.of("0", "-1", "many", "", "1e9", "2000000001", "99999999999")) {
            assertThatThrownBy(() -> Limits.of(Map.of("files", wrong)))
                    .hasMessage("the limit files is \"" + wrong + "\"; it is a whole number from 1 to 2000000000");
        }
    }

    @Test
    void thePageListsThem() throws IOException {
        StringBuilder table = new StringBuilder("| Limit | Usual | Counts | Beyond it |\n|---|--:|---|---|\n");
        for (Limit limit : Limit.values()) {
            String code = limit.code().id();
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %,d | %s | [%s](diagnostics.md#%s) |%n",
                    limit.id(),
                    limit.usual(),
                    limit.words(),
                    code,
                    code));
        }
        String page = Files.readString(PAGE);
        int start = page.indexOf("| Limit |");
        int end = page.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
        } else {
            assertThat(page.substring(start, end)).isEqualTo(table.toString());
        }
    }
}
