package io.github.reportassembly.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Quotation;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Table;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that was read knows where it stood, also in a text that was cut out of a YAML file. */
class MarkdownPositionsTest {
    private final List<String> found = new ArrayList<>();

    @Test
    void inAChapter() {
        String markdown = """
                # T

                One *two* `three` @rec-a,
                four[^n] 😀 five.

                [^n]: The note.

                > - quoted [@src-a, p. 3]

                | A | b |
                |---|---|
                | c | @fig-d |

                <table><tr><td>e <sub>f</sub></td></tr></table>
                """;
        SourceText source = SourceText.of(new SourceFile("a/chapter.md", markdown));
        blocks(new MarkdownReader(diagnostic -> {}).chapter("a", "a", source).blocks());
        assertThat(found)
                .containsExactly(
                        "One ",
                        "two",
                        " ",
                        "`three`",
                        " ",
                        "@rec-a",
                        ",",
                        "four",
                        "The note.",
                        " 😀 five.",
                        "quoted ",
                        "[@src-a, p. 3]",
                        "A",
                        "b",
                        "c",
                        "@fig-d",
                        "e ");
    }

    @Test
    void inAFieldOfYaml() {
        String yaml = """
                title: x
                text: |
                  One *two* @rec-a
                  and

                  - three
                """;
        String cut = """
                One *two* @rec-a
                and

                - three
                """;
        int start = yaml.indexOf("One");
        int[] offsets = {start, yaml.indexOf("and"), yaml.indexOf("\n  - "), yaml.indexOf("- three"), yaml.length()};
        SourceText source = new SourceText(new SourceFile("rec-a.yaml", yaml), cut, offsets);
        List<Block> blocks = new MarkdownReader(diagnostic -> {}).blocks("rec-a.text", "", source);
        blocks(blocks);
        assertThat(found).containsExactly("One ", "two", " ", "@rec-a", "\n  ", "and", "three");
        assertThat(blocks.get(0).origin().id()).isEqualTo("rec-a.text/1");
        assertThat(blocks.get(1).origin().span()).hasToString("rec-a.yaml:6:3");
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                inlines(paragraph.content());
            } else if (block instanceof Quotation quotation) {
                blocks(quotation.blocks());
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> blocks(item.blocks()));
            } else if (block instanceof Table table) {
                table.head().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
                table.body().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            }
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                add(text.span());
            } else if (inline instanceof Code code) {
                add(code.span());
            } else if (inline instanceof Reference reference) {
                add(reference.span());
            } else if (inline instanceof Emphasis emphasis) {
                inlines(emphasis.content());
            } else if (inline instanceof Footnote footnote) {
                blocks(footnote.blocks());
            }
        }
    }

    private void add(SourceSpan span) {
        found.add(span.file().text().substring(span.start(), span.end()));
    }
}
