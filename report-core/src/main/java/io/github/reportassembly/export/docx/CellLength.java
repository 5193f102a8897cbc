package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import java.util.List;

/** How many characters a cell shows. */
final class CellLength extends TreeWalk {
    private int length;

    private CellLength() {}

    static int of(List<Block> blocks) {
        CellLength cell = new CellLength();
        cell.blocks(blocks);
        return cell.length;
    }

    @Override
    public Void visit(Text inline) {
        length += inline.text().length();
        return null;
    }

    @Override
    public Void visit(Code inline) {
        length += inline.text().length();
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        length += block.text().length();
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        return null;
    }
}
