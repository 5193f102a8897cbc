package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomNode;

/** {@code [^id]} in the text, defined or not. */
final class FootnoteMark extends CustomNode {
    private final String id;

    FootnoteMark(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
