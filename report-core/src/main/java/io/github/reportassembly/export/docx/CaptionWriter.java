package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Table;
import java.util.List;
import java.util.Optional;

/** Writes captions: the kind and a counted number, then the title. */
final class CaptionWriter {
    private final BlockWriter blocks;

    CaptionWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    /** @param indent of a table that begins before its text */
    void table(Table table, int indent) {
        ParagraphFormat format = ParagraphFormat.of(WordStyle.CAPTION);
        Numbered numbered =
                new Numbered("Table", "reference.table.one", table.origin().id(), table.label(), table.caption());
        write(indent == 0 ? format : format.withLeft(indent), numbered);
    }

    void figure(Figure figure) {
        ParagraphFormat format = blocks.format(WordStyle.FIGURE_CAPTION);
        Numbered numbered =
                new Numbered("Figure", "reference.figure.one", figure.origin().id(), figure.label(), figure.caption());
        write(figure.source().isEmpty() ? format : format.keepWithNext(), numbered);
    }

    /**
     * What is numbered.
     *
     * @param sequence by which Word counts, in every language the same
     */
    private record Numbered(
            String sequence, String phrase, String originId, Optional<Label> label, List<Inline> caption) {}

    private void write(ParagraphFormat format, Numbered numbered) {
        String number = blocks.edition().numbers().caption(numbered.originId());
        String id = numbered.label().map(Label::id).orElse(numbered.originId());
        blocks.paragraph(format, () -> {
            if (number.isEmpty() || !blocks.story().main()) {
                blocks.inlines(numbered.caption());
                return;
            }
            blocks.marked(blocks.edition().bookmarks().contents(id), () -> {
                number(numbered, number);
                blocks.runs().text("\u2002", RunFormat.PLAIN);
                blocks.inlines(numbered.caption());
            });
        });
    }

    private void number(Numbered numbered, String number) {
        RunFormat format = RunFormat.PLAIN.styled(WordStyle.CAPTION_LABEL);
        String words = blocks.edition().phrases().text(numbered.phrase(), number);
        int at = words.lastIndexOf(number);
        blocks.runs().text(words.substring(0, at), format);
        String instruction = "SEQ " + numbered.sequence() + " \\* ARABIC";
        blocks.marked(numbered.label(), () -> blocks.runs().field(instruction, number, format));
        blocks.runs().text(words.substring(at + number.length()), format);
    }
}
