package io.github.reportassembly.merge;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.CodeBlock;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.LanguageBlock;
import io.github.reportassembly.document.LanguageSpan;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.Matter;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.document.TreeCopy;
import io.github.reportassembly.document.Verbatim;
import io.github.reportassembly.language.QuotationMarks;
import java.util.List;
import java.util.Optional;

/**
 * Gives a document the quotation marks and apostrophes of its language, in one place for all formats. Sources keep the
 * straight ones that keyboards have. Code, keys, addresses and what is printed word for word are left as they are.
 */
public final class TypographicQuotes extends TreeCopy {
    private Optional<QuotationMarks> marks;
    private Optional<QuoteFlow> flow = Optional.empty();
    private int depth;

    private TypographicQuotes(String language) {
        this.marks = QuotationMarks.of(language);
    }

    static List<Matter> in(List<Matter> matters, String language) {
        TypographicQuotes quotes = new TypographicQuotes(language);
        return matters.stream()
                .map(matter -> new Matter(matter.kind(), quotes.blocks(matter.blocks())))
                .toList();
    }

    /** Single blocks that are printed outside the document, such as in a table of data. */
    public static List<Block> inBlocks(List<Block> blocks, String language) {
        return new TypographicQuotes(language).blocks(blocks);
    }

    /** A line that is printed outside the document. */
    public static List<Inline> inLine(List<Inline> line, String language) {
        return new TypographicQuotes(language).inlines(line);
    }

    /** Each outermost list of inlines is a flow of its own. */
    @Override
    public List<Inline> inlines(List<Inline> inlines) {
        if (depth == 0) {
            flow = marks.map(QuoteFlow::new);
        }
        depth++;
        List<Inline> copy = super.inlines(inlines);
        depth--;
        return copy;
    }

    @Override
    public List<Inline> visit(Text inline) {
        if (flow.isEmpty()) {
            return List.of(inline);
        }
        String converted = flow.get().convert(inline.text());
        return List.of(converted.equals(inline.text()) ? inline : new Text(converted, inline.span()));
    }

    @Override
    public List<Inline> visit(Link inline) {
        boolean address = inline.content().size() == 1
                && inline.content().get(0) instanceof Text text
                && (inline.uri().contains(text.text()) || text.text().contains("://"));
        return address ? other(inline) : super.visit(inline);
    }

    @Override
    public List<Inline> visit(Code inline) {
        return other(inline);
    }

    @Override
    public List<Inline> visit(Keyboard inline) {
        return other(inline);
    }

    @Override
    public List<Inline> visit(Reference inline) {
        return other(inline);
    }

    @Override
    public List<Inline> visit(InlineImage inline) {
        return other(inline);
    }

    @Override
    public List<Inline> visit(LineBreak inline) {
        flow.ifPresent(words -> words.convert(" "));
        return List.of(inline);
    }

    private List<Inline> other(Inline inline) {
        flow.ifPresent(QuoteFlow::passOther);
        return List.of(inline);
    }

    /** A note has flows of its own; the text around it goes on behind it. */
    @Override
    public List<Inline> visit(Footnote inline) {
        Optional<QuoteFlow> around = flow;
        int outer = depth;
        depth = 0;
        List<Inline> copy = super.visit(inline);
        depth = outer;
        flow = around;
        return copy;
    }

    @Override
    public List<Inline> visit(LanguageSpan inline) {
        Optional<QuoteFlow> around = flow;
        flow = QuotationMarks.of(inline.language()).map(QuoteFlow::new);
        List<Inline> copy = super.visit(inline);
        flow = around;
        flow.ifPresent(QuoteFlow::passOther);
        return copy;
    }

    @Override
    public List<Block> visit(LanguageBlock block) {
        Optional<QuotationMarks> around = marks;
        marks = QuotationMarks.of(block.language());
        List<Block> copy = super.visit(block);
        marks = around;
        return copy;
    }

    @Override
    public List<Block> visit(CodeBlock block) {
        return List.of(block);
    }

    @Override
    public List<Block> visit(Verbatim block) {
        return List.of(block);
    }
}
