package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomNode;

/** An attribute list in the text; what it belongs to shows when its neighbours are read. */
final class AttributesNode extends CustomNode {
    private final Attributes attributes;
    private final String literal;

    AttributesNode(Attributes attributes, String literal) {
        this.attributes = attributes;
        this.literal = literal;
    }

    Attributes attributes() {
        return attributes;
    }

    /** As written, braces included, for where it belongs to nothing and stays text. */
    String literal() {
        return literal;
    }
}
