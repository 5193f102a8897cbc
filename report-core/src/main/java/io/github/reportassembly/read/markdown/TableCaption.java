package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * What stands under a table as {@code : Caption {#tbl-x}}.
 *
 * @param wide asked for with {@code .wide}
 * @param dense asked for with {@code .dense}
 * @param columns what is said of the columns; empty for nothing
 */
record TableCaption(
        List<Inline> words, Optional<Label> label, boolean wide, boolean dense, Optional<ColumnAttributes> columns) {
    private static final String MARK = ": ";
    private static final String WIDE = "wide";
    private static final String DENSE = "dense";
    static final TableCaption NONE = new TableCaption(List.of(), Optional.empty(), false, false, Optional.empty());

    /** Whether a node, which may be {@code null}, is a caption if it follows a table. */
    static boolean isCaption(Node node) {
        return node instanceof CaptionNode
                || (node instanceof Paragraph
                        && node.getFirstChild() instanceof Text text
                        && text.getLiteral().startsWith(MARK));
    }

    /** @param node a caption, or {@code null} for none */
    static TableCaption read(UnitText text, Scope scope, Node node) {
        if (node == null) {
            return NONE;
        }
        if (!(node instanceof CaptionNode)
                && node.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith(MARK)) {
            dropMark(first);
        }
        AttributesNode attributes = node.getLastChild() instanceof AttributesNode last ? last : null;
        List<Inline> words = new InlineReader(text, scope).read(node.getFirstChild(), attributes);
        if (attributes == null) {
            if (UnreadAttributes.isIn(node.getLastChild())) {
                UnreadAttributes.report(text, node.getLastChild());
            }
            return new TableCaption(words, Optional.empty(), false, false, Optional.empty());
        }
        AttributeCheck.check(text, attributes, "a table", Set.of(WIDE, DENSE), ColumnAttributes.KEYS);
        List<String> classes = attributes.attributes().classes();
        Optional<Label> label = AttributeCheck.checkId(text, attributes, "tbl-");
        Optional<ColumnAttributes> columns = Optional.of(ColumnAttributes.read(text, attributes));
        return new TableCaption(words, label, classes.contains(WIDE), classes.contains(DENSE), columns);
    }

    /** The table's columns with what the caption says of them. */
    List<TableColumn> columns(UnitText text, List<TableColumn> usual) {
        return columns.map(said -> said.of(text, usual)).orElse(usual);
    }

    private static void dropMark(Text first) {
        List<SourceSpan> spans = first.getSourceSpans();
        first.setLiteral(first.getLiteral().substring(MARK.length()));
        if (spans.size() == 1 && spans.get(0).getLength() >= MARK.length()) {
            first.setSourceSpans(List.of(spans.get(0).subSpan(MARK.length())));
        }
    }
}
