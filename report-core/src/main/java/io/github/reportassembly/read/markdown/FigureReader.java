package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Figure;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.commonmark.node.Image;

/** Reads figures. */
final class FigureReader {
    private static final Set<String> KEYS = Set.of("alt", "width");
    private static final int FULL_WIDTH = 100;

    private final UnitText text;
    private final Scope scope;

    FigureReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /**
     * An image without any attributes has its caption as its alternative too. One whose path is refused leaves its
     * caption behind.
     */
    Optional<Block> read(Image image, AttributesNode attributes) {
        Origin origin = text.origin(image.getParent());
        List<Inline> caption = new InlineReader(text, scope).read(image.getFirstChild(), null);
        Optional<String> path = ImagePaths.within(text, image);
        if (path.isEmpty()) {
            return withoutImage(origin, attributes, caption);
        }
        if (attributes == null) {
            return Optional.of(new Figure(
                    origin,
                    Optional.empty(),
                    path.get(),
                    caption,
                    PlainText.of(image),
                    OptionalInt.empty(),
                    List.of()));
        }
        AttributeCheck.check(text, attributes, "a figure", Set.of(), KEYS);
        Optional<Label> label = AttributeCheck.checkId(text, attributes, "fig-");
        String alternative = attributes.attributes().value("alt").orElse("");
        return Optional.of(new Figure(origin, label, path.get(), caption, alternative, width(attributes), List.of()));
    }

    /** The caption, and a place that references to the figure find. */
    private static Optional<Block> withoutImage(Origin origin, AttributesNode attributes, List<Inline> caption) {
        List<Inline> content = new ArrayList<>();
        if (attributes != null) {
            attributes.attributes().id().ifPresent(id -> content.add(new Anchor(new Label(id))));
        }
        content.addAll(caption);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(origin, ParagraphRole.BODY, false, content));
    }

    /** The share of the measure that attributes ask for; what is no share is reported. */
    OptionalInt width(AttributesNode attributes) {
        Optional<String> width = attributes.attributes().value("width");
        if (width.isEmpty()) {
            return OptionalInt.empty();
        }
        String value = width.get();
        String digits = value.endsWith("%") ? value.substring(0, value.length() - 1) : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int percent = number ? Integer.parseInt(digits) : 0;
        if (percent < 1 || percent > FULL_WIDTH) {
            text.report(
                    attributes,
                    DiagnosticCode.UNKNOWN_ATTRIBUTE,
                    "width=" + value + " is no share of the text's width",
                    "write width=1% to width=100%");
            return OptionalInt.empty();
        }
        return OptionalInt.of(percent);
    }
}
