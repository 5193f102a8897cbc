package io.github.reportassembly.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;

/** Lines of HTML: up to the next blank line, or to the end of a table that was begun, blank lines included. */
final class HtmlBlockNode extends CustomBlock {
    private final List<SourceLine> lines = new ArrayList<>();

    void add(SourceLine line) {
        lines.add(line);
    }

    /** The lines, parted by LF. */
    String literal() {
        StringBuilder literal = new StringBuilder();
        for (SourceLine line : lines) {
            if (literal.length() > 0 || line != lines.get(0)) {
                literal.append('\n');
            }
            literal.append(line.getContent());
        }
        return literal.toString();
    }
}
