package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Placement;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;

/** Reads the places where recommendations and findings are to stand. */
final class PlacementReader {
    private final UnitText text;
    private final Scope scope;

    PlacementReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** Nothing if the image can place nothing, which is reported; its words then have to be kept. */
    Optional<Block> read(Image image, AttributesNode attributes) {
        String id = image.getDestination().substring(1);
        if (attributes != null) {
            AttributeCheck.check(text, attributes, "a placement", Set.of(), Set.of());
        }
        if (!ReferenceSyntax.isId(id) || !(id.startsWith("rec-") || id.startsWith("fnd-"))) {
            text.report(
                    image,
                    DiagnosticCode.UNKNOWN_REFERENCE,
                    "#" + id + " cannot be placed",
                    "recommendations and findings are placed, as wholes: ![words](#rec-…) or ![words](#fnd-…)");
            return Optional.empty();
        }
        if (!scope.placements()) {
            text.report(
                    image,
                    DiagnosticCode.NOT_ALONE,
                    id + " is placed within something else",
                    "place it between the paragraphs of a chapter's own text");
            return Optional.empty();
        }
        return Optional.of(new Placement(text.origin(image.getParent()), new Label(id)));
    }
}
