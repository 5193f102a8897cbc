package io.github.reportassembly.read.markdown;

import java.util.List;
import org.commonmark.node.CustomNode;

/** A reference in the text; one in brackets may hold several groups, as targets of different kinds do not print as one. */
final class ReferenceNode extends CustomNode {
    private final List<ReferenceGroup> groups;

    ReferenceNode(List<ReferenceGroup> groups) {
        this.groups = List.copyOf(groups);
    }

    List<ReferenceGroup> groups() {
        return groups;
    }
}
