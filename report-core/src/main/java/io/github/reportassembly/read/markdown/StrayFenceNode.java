package io.github.reportassembly.read.markdown;

import org.commonmark.node.CustomBlock;

/** A line of colons that closes nothing. */
final class StrayFenceNode extends CustomBlock {
    private final boolean underTable;

    /** @param underTable whether it stands directly under a table */
    StrayFenceNode(boolean underTable) {
        this.underTable = underTable;
    }

    boolean underTable() {
        return underTable;
    }
}
