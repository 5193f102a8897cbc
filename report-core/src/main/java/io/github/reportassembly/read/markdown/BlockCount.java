package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/** Counts the blocks of a text: a few characters make one, and each takes room on pages and in memory. */
final class BlockCount {
    private final int limit;
    private int count;
    private Node first;

    private BlockCount(int limit) {
        this.limit = limit;
    }

    /** False if a text has too many, which is reported at the first that is. Those of tables are counted as cells. */
    static boolean admit(Node document, UnitText text) {
        BlockCount blocks = new BlockCount(text.limit(Limit.MARKDOWN_BLOCKS));
        blocks.children(document);
        if (blocks.first == null) {
            return true;
        }
        text.report(
                blocks.first,
                DiagnosticCode.FILE_TOO_LARGE,
                "more than " + blocks.limit + " headings, paragraphs and items of lists",
                "make several chapters of it");
        return false;
    }

    /** Parsers limit how deep blocks stand in each other. */
    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null && first == null; node = node.getNext()) {
            if (node instanceof Block) {
                count++;
                if (count > limit) {
                    first = node;
                } else if (!(node instanceof TableBlock)) {
                    children(node);
                }
            }
        }
    }
}
