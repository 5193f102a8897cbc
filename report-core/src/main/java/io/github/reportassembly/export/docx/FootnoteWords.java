package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.TreeWalk;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a footnote, where they have to run into a line. */
final class FootnoteWords extends TreeWalk {
    private final List<List<Inline>> paragraphs = new ArrayList<>();

    private FootnoteWords() {}

    static List<List<Inline>> of(Footnote note) {
        FootnoteWords words = new FootnoteWords();
        words.blocks(note.blocks());
        return words.paragraphs;
    }

    @Override
    public Void visit(Paragraph block) {
        paragraphs.add(block.content());
        return null;
    }
}
