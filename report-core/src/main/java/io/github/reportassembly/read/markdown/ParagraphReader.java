package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Origin;
import io.github.reportassembly.document.ParagraphRole;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads paragraphs, and the figures and placements that stand alone in one. */
final class ParagraphReader {
    private final UnitText text;
    private final Scope scope;

    ParagraphReader(UnitText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** Nothing for a paragraph that holds nothing to print, such as a comment. */
    Optional<Block> read(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof Image image && isAlone(image)) {
            return image(image);
        }
        new DoubtfulParagraph(text, paragraph).report();
        return words(paragraph);
    }

    /** What a node holds, as a paragraph. */
    Optional<Block> words(Node node) {
        return words(node, node.getFirstChild());
    }

    /** What a node holds from one child on, as a paragraph. */
    Optional<Block> words(Node node, Node first) {
        Origin origin = text.origin(node);
        List<Inline> content = new InlineReader(text, scope).read(first, null);
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new io.github.reportassembly.document.Paragraph(
                        origin, ParagraphRole.BODY, scope.numbered(), content));
    }

    private Optional<Block> image(Image image) {
        AttributesNode attributes = attributes(image);
        Node last = image.getParent().getLastChild();
        if (UnreadAttributes.isIn(last)) {
            UnreadAttributes.report(text, last);
        }
        if (image.getDestination().startsWith("#")) {
            return placement(image, attributes);
        }
        if (DataTableReader.isData(image.getDestination())) {
            if (attributes != null
                    && attributes.attributes().value(DataChartReader.CHART).isPresent()) {
                return Optional.of(new DataChartReader(text, scope, image, attributes).read());
            }
            return Optional.of(new DataTableReader(text, scope).read(image, attributes));
        }
        return new FigureReader(text, scope).read(image, attributes);
    }

    private Optional<Block> placement(Image image, AttributesNode attributes) {
        PlacementReader reader = new PlacementReader(text, scope);
        return reader.read(image, attributes).or(() -> words(image));
    }

    /** Whether nothing but attributes and space follows. */
    private static boolean isAlone(Image image) {
        for (Node node = image.getNext(); node != null; node = node.getNext()) {
            boolean space = node instanceof org.commonmark.node.Text words
                    && words.getLiteral().isBlank();
            boolean last = (node instanceof AttributesNode || UnreadAttributes.isAll(node)) && node.getNext() == null;
            if (!space && !last) {
                return false;
            }
        }
        return true;
    }

    private static AttributesNode attributes(Image image) {
        return image.getParent().getLastChild() instanceof AttributesNode node ? node : null;
    }
}
