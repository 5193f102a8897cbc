package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Figure;
import io.github.reportassembly.image.ReportImage;
import java.util.Optional;

/** Writes figures: picture, caption, source. */
final class FigureWriter {
    private static final int AFTER = 300;

    private final BlockWriter blocks;

    FigureWriter(BlockWriter blocks) {
        this.blocks = blocks;
    }

    void write(Figure figure) {
        ContentControl.around(blocks, figure.label(), figure.origin(), () -> content(figure));
    }

    private void content(Figure figure) {
        boolean captioned = !figure.caption().isEmpty();
        ParagraphFormat format = blocks.format(WordStyle.FIGURE);
        blocks.paragraph(format, () -> {
            if (!captioned) {
                blocks.marked(figure.label(), () -> {});
            }
            picture(figure);
        });
        if (captioned) {
            new CaptionWriter(blocks).figure(figure);
        }
        if (!figure.source().isEmpty()) {
            blocks.paragraph(blocks.format(WordStyle.SOURCE), () -> blocks.inlines(figure.source()));
        } else {
            blocks.space(AFTER);
        }
    }

    /** Says which picture is not there, and what it would have shown. */
    private void missing(Figure figure) {
        String words = blocks.edition().phrases().text("layout.missing-image", figure.image());
        blocks.runs().text(words, RunFormat.PLAIN.styled(WordStyle.UNRESOLVED));
        if (!figure.alternative().isEmpty()) {
            blocks.runs().text(" " + figure.alternative(), RunFormat.PLAIN);
        }
    }

    private void picture(Figure figure) {
        Optional<ReportImage> image =
                blocks.edition().pictures().image(figure.image()).filter(PictureWriter::drawable);
        if (image.isEmpty()) {
            missing(figure);
            return;
        }
        int measure = blocks.flow().measure() * 50;
        int width = figure.width().isPresent()
                ? (int) (measure * (long) figure.width().getAsInt() / 100)
                : Math.min(image.get().width(), measure);
        new PictureWriter(blocks.edition(), blocks.story()).write(image.get(), width, figure.alternative());
    }
}
