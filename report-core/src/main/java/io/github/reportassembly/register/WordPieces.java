package io.github.reportassembly.register;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.EditorNote;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.ListBlock;
import io.github.reportassembly.document.ListItem;
import io.github.reportassembly.document.ListKind;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeWalk;
import io.github.reportassembly.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes a text apart into words for a comparison. Emphasis, links and tables leave their words alone behind; each item
 * of a list is a paragraph with its mark.
 */
final class WordPieces extends TreeWalk {
    private final List<WordPiece> pieces = new ArrayList<>();
    private final Function<Reference, Inline> references;

    private WordPieces(Function<Reference, Inline> references) {
        this.references = references;
    }

    /**
     * The pieces of a text.
     *
     * @param references what is printed for a reference; the comparison is by what was written
     */
    static List<WordPiece> of(List<Block> blocks, Function<Reference, Inline> references) {
        WordPieces words = new WordPieces(references);
        words.blocks(blocks);
        return words.pieces;
    }

    /** The pieces of a line, as a paragraph. */
    static List<WordPiece> of(String line, SourceSpan span) {
        WordPieces words = new WordPieces(reference -> reference);
        words.words(line, span);
        words.end();
        return words.pieces;
    }

    private void end() {
        if (!pieces.isEmpty() && !pieces.get(pieces.size() - 1).isEnd()) {
            pieces.add(WordPiece.END);
        }
    }

    private void words(String text, SourceSpan span) {
        int at = 0;
        while (at < text.length()) {
            int end = pieceEnd(text, at);
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            String word = text.substring(at, end);
            String space = next > end ? " " : "";
            if (word.isEmpty()) {
                space(span);
            } else {
                pieces.add(new WordPiece(word, new Text(word + space, span)));
            }
            at = next;
        }
    }

    /** A space that begins a stretch of text belongs to the word before it. */
    private void space(SourceSpan span) {
        int last = pieces.size() - 1;
        if (last >= 0 && !pieces.get(last).isEnd()) {
            WordPiece before = pieces.get(last);
            boolean spaced = before.inline() instanceof Text text && text.text().endsWith(" ");
            if (before.inline() instanceof Text text && !spaced) {
                pieces.set(last, new WordPiece(before.key(), new Text(text.text() + " ", text.span())));
            } else if (!spaced) {
                pieces.add(new WordPiece(" ", new Text(" ", span)));
            }
        }
    }

    /** A run of letters and digits, or one other character; scripts that part no words are compared by characters. */
    private static int pieceEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c)) {
                return at;
            }
            boolean inWord = (Character.isLetterOrDigit(c) || isMark(c)) && !Character.isIdeographic(c);
            if (!inWord) {
                return at == from ? at + Character.charCount(c) : at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '-';
    }

    @Override
    public Void visit(Paragraph block) {
        super.visit(block);
        end();
        return null;
    }

    @Override
    public Void visit(CodeBlock block) {
        words(block.text(), block.origin().span());
        end();
        return null;
    }

    @Override
    public Void visit(EditorNote block) {
        return null;
    }

    @Override
    public Void visit(ListBlock block) {
        int number = block.start();
        for (ListItem item : block.items()) {
            words(
                    block.kind() == ListKind.BULLET ? "– " : number++ + ". ",
                    block.origin().span());
            blocks(item.blocks());
            end();
        }
        return null;
    }

    @Override
    public Void visit(Text inline) {
        words(inline.text(), inline.span());
        return null;
    }

    @Override
    public Void visit(Code inline) {
        words(inline.text(), inline.span());
        return null;
    }

    @Override
    public Void visit(LineBreak inline) {
        space(inline.span());
        return null;
    }

    @Override
    public Void visit(Footnote inline) {
        return null;
    }

    @Override
    public Void visit(Reference inline) {
        String written = inline.targets().stream().map(WordPieces::written).collect(Collectors.joining("; @"));
        pieces.add(new WordPiece("@" + written + " " + inline.form(), references.apply(inline)));
        return null;
    }

    private static String written(ReferenceTarget target) {
        return target.label().id() + "@" + target.release().orElse("") + "," + target.locator();
    }
}
