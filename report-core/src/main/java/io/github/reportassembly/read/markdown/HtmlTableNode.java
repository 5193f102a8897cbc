package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;

/** A table written in HTML, from {@code <table>} to {@code </table>}, blank lines included. */
final class HtmlTableNode extends CustomBlock {
    private final List<SourceLine> lines = new ArrayList<>();

    void add(SourceLine line) {
        lines.add(line);
    }

    List<SourceLine> lines() {
        return lines;
    }
}
