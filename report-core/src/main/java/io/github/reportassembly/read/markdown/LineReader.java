package io.github.reportassembly.read.markdown;

import io.github.reportassembly.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Reads text that holds inlines alone. */
final class LineReader {
    private LineReader() {}

    static List<Inline> read(UnitText text, Scope scope) {
        return read(GuardedParser.lines(text), text, scope);
    }

    /** What blank lines part runs on. */
    static List<Inline> read(Node document, UnitText text, Scope scope) {
        Node line = joined(document);
        return line == null ? List.of() : new InlineReader(text, scope).read(line.getFirstChild(), null);
    }

    /** All that a document holds, as one line; {@code null} if it holds nothing. */
    static Node joined(Node document) {
        Node first = document.getFirstChild();
        if (first == null) {
            return null;
        }
        for (Node node = first.getNext(); node != null; node = first.getNext()) {
            first.appendChild(new SoftLineBreak());
            List<Node> children = new ArrayList<>();
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            children.forEach(first::appendChild);
            node.unlink();
        }
        return first;
    }
}
