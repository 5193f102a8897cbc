package io.github.reportassembly.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.MatterKind;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.Verbatim;
import io.github.reportassembly.export.dump.DocumentDump;
import io.github.reportassembly.source.SourceFile;
import io.github.reportassembly.source.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotation marks follow the language, and nothing that is not prose is touched. */
class TypographicQuotesTest {
    private static final SourceSpan SPAN = new SourceFile("a.md", "words").beginning();

    @Test
    void runsThroughEmphasisAndLeavesCodeAndAddressesAlone() {
        Paragraph paragraph = paragraph(
                text("He said \""),
                new Emphasis(List.of(text("it's \"so\""))),
                text("\" in "),
                new Code("it's \"code\"", SPAN),
                text("\"s, at "),
                new Link("https://example.org/it's", List.of(text("https://example.org/it's"))));

        assertThat(dump("en", paragraph))
                .contains("\"He said “\"", "it’s", "\"” in \"", "it's \\\"code\\\"", "https://example.org/it's");
    }

    @Test
    void aNoteIsOfItsOwn() {
        Paragraph paragraph = paragraph(
                text("\"Words"),
                new Footnote("n", List.of(paragraph(text("\"A note\" of its own"))), SPAN),
                text("\" and more"));

        assertThat(dump("en", paragraph)).contains("“Words", "“A note” of its own", "” and more");
    }

    @Test
    void followsTheLanguageOfTheBlock() {
        Block french = new LanguageBlock(origin(), "fr", List.of(paragraph(text("\"oui\""))));
        Block hawaiian = new LanguageBlock(origin(), "haw", List.of(paragraph(text("\"'ae\""))));

        assertThat(dump("en", french, hawaiian, paragraph(text("\"yes\""))))
                .contains("«", "“yes”")
                .contains("\\\"'ae\\\"");
    }

    @Test
    void leavesCodeAndWhatIsPrintedWordForWord() {
        Block verbatim = new Verbatim(origin(), List.of(paragraph(text("\"signed\""))));
        Block code = new CodeBlock(origin(), "", "\"code\"");

        assertThat(quoted("en", verbatim, code)).containsExactly(verbatim, code);
    }

    private static String dump(String language, Block... blocks) {
        return DocumentDump.of(quoted(language, blocks));
    }

    private static List<Block> quoted(String language, Block... blocks) {
        return TypographicQuotes.in(List.of(new Matter(MatterKind.BODY, List.of(blocks))), language)
                .get(0)
                .blocks();
    }

    private static Paragraph paragraph(Inline... content) {
        return new Paragraph(origin(), ParagraphRole.BODY, false, List.of(content));
    }

    private static Text text(String words) {
        return new Text(words, SPAN);
    }

    private static Origin origin() {
        return new Origin("a/1", SPAN);
    }
}
