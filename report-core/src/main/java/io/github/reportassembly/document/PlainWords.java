package io.github.reportassembly.document;

import java.util.List;

/**
 * The words of inlines alone, as they are needed where nothing else can stand: in attributes and document properties.
 * Footnotes, references and pictures leave nothing behind; a line break becomes a space.
 */
public final class PlainWords extends TreeWalk {
    private final StringBuilder words = new StringBuilder();

    private PlainWords() {}

    /** The words of the inlines. */
    public static String of(List<Inline> inlines) {
        PlainWords plain = new PlainWords();
        plain.inlines(inlines);
        return plain.words.toString();
    }

    /** The words of the blocks, in reading order, paragraphs parted by a space. */
    public static String ofBlocks(List<Block> blocks) {
        PlainWords plain = new PlainWords();
        plain.blocks(blocks);
        return plain.words.toString();
    }

    @Override
    public Void visit(Paragraph block) {
        part();
        return super.visit(block);
    }

    @Override
    public Void visit(CodeBlock block) {
        part();
        words.append(block.text().replace('\n', ' '));
        return null;
    }

    private void part() {
        if (words.length() > 0) {
            words.append(' ');
        }
    }

    @Override
    public Void visit(Text inline) {
        words.append(inline.text());
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

    @Override
    public Void visit(Footnote inline) {
        return null;
    }
}
