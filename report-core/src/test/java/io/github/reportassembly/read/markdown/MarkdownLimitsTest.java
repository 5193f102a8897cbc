package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.export.dump.DocumentDump;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts are refused or read in time. Each one took a parser seconds or more, or could. */
class MarkdownLimitsTest {
    private static final int FILE = Limit.MARKDOWN_TEXT.usual();
    private static final int BLOCK = Limit.MARKDOWN_BLOCK.usual();

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private List<Block> read(String markdown) {
        SourceText source = SourceText.of(new SourceFile("a/chapter.md", markdown));
        return new MarkdownReader(diagnostics::add).blocks("a", "a", source);
    }

    private List<DiagnosticCode> codes() {
        return diagnostics.stream().map(Diagnostic::code).distinct().toList();
    }

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "![[]()",
                "[[]()",
                "[",
                "![",
                "[a](",
                "*a **b ",
                "*",
                "_a ",
                "**x* ",
                "> ",
                "- ",
                "1. ",
                "`",
                "`a``b",
                "<a \"",
                "<",
                "<!--",
                "<?",
                "{",
                "{a=\"",
                "{#a}",
                "@",
                "@rec-",
                "@rec-a",
                "[@rec-a; ",
                "[^a]",
                "~~a",
                "\\",
                "&",
                "&#x41;",
                "<sub>",
                "</sub>",
                "<mark>",
                "<table>",
                "<td>",
                "<table><tr><td colspan=1000 rowspan=1000>",
                "|",
                "|-",
                "a|b\n",
                "::: x\n",
                ":::\n",
                "::: {.landscape}\n\n",
                "- a\n\n  ",
                "# a\n",
                "###### a\n",
                "[^a]: b\n\n",
                "[a]: /b\n",
                "\n",
                "\t",
                " ",
                "https://",
                "a@",
                "www.",
                "\u4e2d\n",
                "![a](#rec-a)\n\n",
                "> [!NOTE]\n",
                "[a]{lang=fr}"
            })
    void repeatsAreReadInTime(String piece) {
        for (int length : new int[] {4_000, BLOCK - 100, FILE - 10}) {
            String markdown = piece.repeat(length / piece.length());
            assertThat(read(markdown)).isNotNull();
            assertThat(read("[a]: https://example.org\n\n" + "x | y\n--|--\n" + markdown))
                    .isNotNull();
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(read("words\n\n".repeat(FILE / 7 + 1))).isEmpty();
        assertThat(codes()).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void aBlockThatIsTooLargeIsRefused() {
        assertThat(read("before\n\n" + "words\n".repeat(BLOCK / 6 + 1))).isEmpty();
        assertThat(diagnostics).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(DiagnosticCode.FILE_TOO_LARGE);
            assertThat(found.span()).hasToString("Optional[a/chapter.md:2:1]");
        });
    }

    @Test
    void aLongTableIsNoLargeBlock() {
        String row = "| a rather long cell, to fill the row with words | another one |\n";
        List<Block> blocks = read("| A | B |\n|---|---|\n" + row.repeat(2_000));
        assertThat(blocks).hasSize(1);
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void textUnderATableIsABlockToo() {
        assertThat(read("a|b\n-|-\nc|d\n" + "words\n".repeat(BLOCK / 6 + 1))).isEmpty();
        assertThat(codes()).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void cellsAreCounted() {
        assertThat(read("a|".repeat(2_000) + "\n" + "-|".repeat(2_000) + "\n" + "b|\n".repeat(2_000)))
                .isEmpty();
        assertThat(codes()).containsExactly(DiagnosticCode.TABLE_TOO_LARGE);
    }

    @Test
    void cellsOfHtmlTablesAreCounted() {
        assertThat(read("<table><tr><td colspan=1000 rowspan=1000>x</td></tr></table>"))
                .isEmpty();
        assertThat(codes()).containsExactly(DiagnosticCode.TABLE_TOO_LARGE);
    }

    @Test
    void deepNestingIsReportedAndKept() {
        List<Block> blocks = read("*a **b ".repeat(40) + "c" + "** *".repeat(40));
        assertThat(DocumentDump.of(blocks)).contains("c");
        assertThat(read("- ".repeat(60) + "deep")).isNotEmpty();
        assertThat(codes()).contains(DiagnosticCode.MARKDOWN_TOO_DEEP);
    }

    @Test
    void addressesDoNotMultiply() {
        String definition = "[a]: https://example.org/" + "x".repeat(4_000) + "\n\n";
        List<Block> blocks = read(definition + "[a]\n\n".repeat(4_000));
        assertThat(blocks).hasSize(4_000);
        assertThat(codes()).containsExactly(DiagnosticCode.FORBIDDEN_LINK);
        assertThat(diagnostics).hasSize(1);
    }

    @Test
    void footnotesDoNotMultiply() {
        StringBuilder notes = new StringBuilder("x[^a0]\n\n");
        for (int i = 0; i < 200; i++) {
            notes.append("[^a%d]: y[^a%d] z[^a%d]\n\n".formatted(i, i + 1, i + 1));
        }
        assertThat(DocumentDump.of(read(notes.toString())).length()).isLessThan(10 * notes.length());
    }
}
