package io.github.reportassembly.validate;

import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;

/** Gathers the words of a passage as it goes, so that subclasses know where in them they are. */
abstract class PassageWords extends TreeWalk {
    private final StringBuilder words = new StringBuilder();

    /** The words so far. */
    final StringBuilder words() {
        return words;
    }

    @Override
    public Void visit(Text inline) {
        words.append(inline.text().replace('\n', ' '));
        return null;
    }

    @Override
    public Void visit(Code inline) {
        words.append(inline.text());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        words.append(' ');
        return null;
    }
}
