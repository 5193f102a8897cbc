package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.export.dump.DocumentDump;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts put together from all constructs and then damaged at random never make the reader throw, and no word is lost
 * that commonmark-java shows as text, unless a diagnostic says so.
 */
class MarkdownMutationTest {
    private static final List<String> CONSTRUCTS = List.of(
            "# $\n\n",
            "## $ $ {#sec-a}\n\n",
            "### $\n\n",
            "$ *$* **$** ~~$~~ `$` $.\n$ $\\\n$\n\n",
            "$ [$](https://example.org) [$](#sec-a) [$](relative.md) <https://example.org> $\n\n",
            "$ @rec-a.b, [-@rec-a], [@src-a, p. 3; @src-b] $ \\@rec-x me@rec-x.org $\n\n",
            "![$](#rec-a)\n\n",
            "![$](figures/a.svg){#fig-a width=70% alt=\"x\"}\n\n",
            "$ ![$](figures/b.svg) $\n\n",
            "| $ | $ |\n|---|--:|\n| $ | $ |\n| $<br>$ | $ |\n\n: $ $ {#tbl-a}\n\n",
            "| $ | $ |\n|---|---|\n| $ | $ |\n: $ {#tbl-b}\n\n",
            "<table>\n<tr><th colspan=\"2\">$</th></tr>\n\n<tr><td>$</td><td rowspan=2>$ <sub>$</sub></td></tr>\n</table>\n\n",
            "::: {.landscape}\n\n$ $\n\n:::\n\n",
            "::: note-to-editor\n$\n:::\n\n",
            "$[^a] $[^b]\n\n[^a]: $ $\n\n    $\n\n[^b]: $\n\n",
            "> [!NOTE]\n> $ $\n>\n> - $\n\n",
            "> $\n> > $\n\n",
            "- $\n- $\n  - $\n    $\n- [x] $\n\n",
            "3. $\n\n   $\n4. $\n\n",
            "```java\n$ <$> $\n```\n\n",
            "    $ $\n\n",
            "H<sub>$</sub> <kbd>$</kbd> <abbr title=\"x\">$</abbr> <mark>$</mark> <span>$</span><!-- x -->\n\n",
            "<div>\n$ <b>$</b>\n</div>\n\n",
            "***\n\n",
            "[$]\n\n[x]: https://example.org\n\n");
    private static final Pattern WORD = Pattern.compile("word[a-z]{2}");
    private static final String MARKS = "*_`[](){}<>!#|-:@^~\\\"'\n\n  &;.+=%/0a$\t";
    private static final Set<DiagnosticCode> REFUSED = Set.of(
            DiagnosticCode.FILE_TOO_LARGE,
            DiagnosticCode.TABLE_TOO_LARGE,
            DiagnosticCode.MARKDOWN_TOO_DEEP,
            DiagnosticCode.UNUSED_FOOTNOTE,
            DiagnosticCode.DUPLICATE_ID);

    private final Parser plainParser = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    private final HtmlRenderer plainRenderer = HtmlRenderer.builder().build();

    static IntStream seeds() {
        return IntStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsWords(int seed) {
        Random random = new Random(seed);
        String markdown = damaged(text(random), random);
        SourceText source = SourceText.of(new SourceFile("a/chapter.md", markdown));
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Block> blocks = new MarkdownReader(diagnostics::add).blocks("a", "a", source);
        new MarkdownReader(diagnostic -> {}).chapter("a", "a", source);
        new MarkdownReader(diagnostic -> {}).line("a", source);
        String kept = quoted(DocumentDump.of(blocks));
        boolean refused = diagnostics.stream().anyMatch(diagnostic -> REFUSED.contains(diagnostic.code()));
        List<String> expected = refused ? List.of() : words(shown(markdown));
        assertThat(expected)
                .as(markdown + diagnostics)
                .allSatisfy(word -> assertThat(kept).contains(word));
        assertThat(diagnostics)
                .as(markdown)
                .allSatisfy(diagnostic -> assertThat(diagnostic.span())
                        .hasValueSatisfying(span -> assertThat(span.end()).isLessThanOrEqualTo(markdown.length())));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("# Title\n\n");
        int word = 0;
        for (int i = 0; i < 12; i++) {
            for (char c : CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size())).toCharArray()) {
                text.append(c == '$' ? "word" + (char) ('a' + word / 26 % 26) + (char) ('a' + word++ % 26) : c);
            }
        }
        return text.toString();
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.deleteCharAt(at);
                case 1 -> damaged.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> {
                    int end = Math.min(damaged.length(), at + random.nextInt(8));
                    damaged.insert(random.nextInt(damaged.length()), damaged.substring(at, end));
                }
            }
        }
        return damaged.toString();
    }

    /** What plain commonmark-java shows as text. */
    private String shown(String markdown) {
        return plainRenderer
                .render(plainParser.parse(markdown))
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)</?(?:em|strong|del|code|a|sub|sup|kbd|mark|abbr|span|b)(?: [^>]*)?>", "")
                .replaceAll("(?s)<[^>]*>", " ");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** What stands in quotation marks in a dump, without the marks. */
    private static String quoted(String dump) {
        StringBuilder quoted = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < dump.length(); i++) {
            char c = dump.charAt(i);
            if (c == '\\') {
                i++;
                quoted.append(inside ? dump.substring(i, i + 1) : "");
            } else if (c == '"') {
                inside = !inside;
            } else if (inside || c == '\n') {
                quoted.append(c);
            }
        }
        return quoted.toString();
    }
}
