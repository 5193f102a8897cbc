package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import java.util.Optional;

/** Writes paragraphs and code. */
final class ParagraphWriter {
    /** The space between a paragraph and the list that it leads in. */
    private static final int BEFORE_LIST = 80;
    /** The padding at the sides of code, which its borders paint. */
    private static final int CODE_PADDING = 210;

    /** The tag for what is in no language, or in one that does not matter. */
    private static final String NO_LANGUAGE = "und";

    private final BlockWriter blocks;

    ParagraphWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    /** @param leadsIn whether a list follows */
    void write(Paragraph paragraph, boolean leadsIn) {
        Optional<String> number = number(paragraph);
        ParagraphFormat format = number.isPresent()
                ? ParagraphFormat.of(WordStyle.NUMBERED_PARAGRAPH)
                : blocks.format(style(paragraph.role()));
        ParagraphFormat spaced = leadsIn && blocks.flow().listStyles()
                ? format.withAfter(BEFORE_LIST).keepWithNext()
                : format;
        blocks.paragraph(spaced, () -> {
            if (number.isEmpty()) {
                blocks.inlines(paragraph.content());
            } else {
                numbered(paragraph, number.get());
            }
        });
    }

    private void numbered(Paragraph paragraph, String number) {
        blocks.marked(Bookmarks.paragraph(paragraph.origin()), () -> {
            number(paragraph, number);
            blocks.inlines(paragraph.content());
        });
    }

    /** Writes the number of a paragraph, in the label column. */
    void number(Paragraph paragraph, String number) {
        String words = blocks.edition().phrases().text("layout.paragraph", number);
        RunFormat format = RunFormat.PLAIN.styled(WordStyle.PARAGRAPH_NUMBER);
        blocks.marked(
                Bookmarks.paragraphNumber(paragraph.origin()),
                () -> blocks.runs().text(words, format));
        blocks.runs().tab();
    }

    /** The number that is printed beside a paragraph here. */
    Optional<String> number(Paragraph paragraph) {
        boolean printed = paragraph.numbered()
                && blocks.edition().info().marks().paragraphNumbers()
                && blocks.flow().hangs()
                && blocks.flow().text() == WordStyle.BODY_TEXT;
        return printed ? blocks.edition().numbers().paragraph(paragraph.origin().id()) : Optional.empty();
    }

    private WordStyle style(ParagraphRole role) {
        WordStyle text = blocks.flow().text();
        return switch (role) {
            case BODY -> text;
            case LEAD -> text == WordStyle.BODY_TEXT ? WordStyle.LEAD : text;
            case SOURCE -> text == WordStyle.QUOTE ? WordStyle.QUOTE_SOURCE : WordStyle.SOURCE;
            case REMARK -> WordStyle.REMARK;
        };
    }

    /** Code runs from left to right in every language. */
    void write(CodeBlock block) {
        ParagraphFormat format = ParagraphFormat.of(WordStyle.CODE);
        int left = blocks.flow().left();
        BlockWriter unspoken = blocks.within(blocks.flow().in(NO_LANGUAGE));
        unspoken.paragraph(
                left == 0 ? format : format.withLeft(left + CODE_PADDING),
                () -> blocks.runs().text(block.text().stripTrailing(), RunFormat.PLAIN));
    }
}
