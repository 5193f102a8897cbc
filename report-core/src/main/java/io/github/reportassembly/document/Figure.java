package io.github.reportassembly.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A picture with its caption.
 *
 * @param image path of the image, relative to the report's folder; for a chart a name of its own
 * @param caption empty for a picture without number and caption
 * @param alternative what those who cannot see it are told; empty if nothing was said
 * @param width in per cent of the measure, where it is given
 * @param chart what it is drawn from, if it is a chart
 */
public record Figure(
        Origin origin,
        Optional<Label> label,
        String image,
        List<Inline> caption,
        String alternative,
        OptionalInt width,
        List<Inline> source,
        Optional<Chart> chart)
        implements Block {
    public Figure {
        caption = List.copyOf(caption);
        source = List.copyOf(source);
    }

    /** A picture that is a file of the report. */
    public Figure(
            Origin origin,
            Optional<Label> label,
            String image,
            List<Inline> caption,
            String alternative,
            OptionalInt width,
            List<Inline> source) {
        this(origin, label, image, caption, alternative, width, source, Optional.empty());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
