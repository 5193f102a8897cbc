package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomNode;

/** {@code [words]{lang=fr}}: words with attributes. */
final class SpanNode extends CustomNode {
    private final AttributesNode attributes;

    SpanNode(AttributesNode attributes) {
        this.attributes = attributes;
    }

    AttributesNode attributes() {
        return attributes;
    }
}
